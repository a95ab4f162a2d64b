import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { document } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import { titleOf } from '@/features/courses/editor/blocks/forms/title-of';
import { lessonDocuments } from '@/features/courses/editor/draft/draft-api';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

interface DocumentFormProps extends FormProps {
  readonly lessonId: string;
  /** A document of this name was uploaded; answers its path. */
  readonly onFile: (name: string) => Promise<string>;
  readonly fileUrl: (path: string) => string | null;
}

export function DocumentForm({ body, onChange, lessonId, onFile, fileUrl }: DocumentFormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => document.read(body));
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(document.write(changed));
  };
  const show = async (name: string) => {
    setFailure(null);
    try {
      const path = await onFile(name);
      change({ path, title: value.title === '' ? titleOf(path) : value.title });
    } catch (error) {
      setFailure(error);
    }
  };
  const there = fileUrl(value.path) !== null;
  return (
    <>
      <ProblemAlert error={failure} />
      <LazyUploadPlace {...lessonDocuments} subject={lessonId} single onKept={({ name }) => void show(name)}>
        {t(there ? 'editor.document.replace' : 'editor.document.choose')}
      </LazyUploadPlace>
      <Text size="sm" c="dimmed" dir="auto">
        {there ? value.path : t('editor.document.kinds')}
      </Text>
      <TextInput
        label={t('editor.document.title')}
        dir="auto"
        value={value.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Checkbox
        label={t('editor.document.download')}
        description={t('editor.document.downloadHelp')}
        checked={value.download}
        onChange={(event) => change({ download: event.currentTarget.checked })}
      />
    </>
  );
}
