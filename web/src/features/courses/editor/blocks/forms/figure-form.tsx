import { Image, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import { lessonPictures } from '@/features/courses/editor/draft/draft-api';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

interface FigureFormProps extends FormProps {
  readonly lessonId: string;
  /** A picture of this name was uploaded; answers its path. */
  readonly onFile: (name: string) => Promise<string>;
  readonly pictureUrl: (path: string) => string | null;
}

export function FigureForm({ body, onChange, lessonId, onFile, pictureUrl }: FigureFormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => figure.read(body));
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(figure.write(changed));
  };
  const show = async (name: string) => {
    setFailure(null);
    try {
      change({ path: await onFile(name) });
    } catch (error) {
      setFailure(error);
    }
  };
  const url = value.path === '' ? null : pictureUrl(value.path);
  return (
    <>
      {url && <Image src={url} alt="" mah={280} fit="contain" radius="md" bg="white" />}
      <ProblemAlert error={failure} />
      <LazyUploadPlace {...lessonPictures} subject={lessonId} single onKept={({ name }) => void show(name)}>
        {t(value.path === '' ? 'editor.figure.choose' : 'editor.figure.replace')}
      </LazyUploadPlace>
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
