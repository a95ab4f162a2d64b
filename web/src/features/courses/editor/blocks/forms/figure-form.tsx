import { Button, FileButton, Group, Image, Textarea, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface FigureFormProps extends FormProps {
  readonly onPicture: (file: File) => Promise<string>;
  readonly pictureUrl: (path: string) => string | null;
}

export function FigureForm({ body, onChange, onPicture, pictureUrl }: FigureFormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => figure.read(body));
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(figure.write(changed));
  };
  const upload = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    setFailure(null);
    try {
      change({ path: await onPicture(file) });
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  const url = value.path === '' ? null : pictureUrl(value.path);
  return (
    <>
      {url && <Image src={url} alt="" mah={280} fit="contain" radius="md" bg="white" />}
      <ProblemAlert error={failure} />
      <Group>
        <FileButton onChange={upload} accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml">
          {(props) => (
            <Button {...props} variant="default" loading={sending} leftSection={<IconUpload size={18} aria-hidden />}>
              {t(value.path === '' ? 'editor.figure.choose' : 'editor.figure.replace')}
            </Button>
          )}
        </FileButton>
      </Group>
      <TextInput
        label={t('editor.figure.alt')}
        description={t('editor.figure.altHelp')}
        dir="auto"
        value={value.alt}
        onChange={(event) => change({ alt: event.currentTarget.value })}
      />
      <Textarea
        label={t('editor.figure.caption')}
        autosize
        dir="auto"
        value={value.caption}
        onChange={(event) => change({ caption: event.currentTarget.value })}
      />
    </>
  );
}
