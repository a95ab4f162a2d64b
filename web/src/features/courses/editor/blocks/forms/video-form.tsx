import { Button, FileButton, Group, Text, TextInput } from '@mantine/core';
import { IconCheck, IconPencil, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { video } from '@/features/courses/editor/blocks/block-syntax';
import type { FormProps } from '@/features/courses/editor/blocks/forms/form-props';
import { titleOf } from '@/features/courses/editor/blocks/forms/title-of';
import { lessonVideos } from '@/features/courses/editor/draft/draft-api';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

interface VideoFormProps extends FormProps {
  readonly lessonId: string;
  /** A video of this name was uploaded; answers its path. */
  readonly onFile: (name: string) => Promise<string>;
  readonly onBesideVideo: (file: File) => Promise<void>;
  readonly fileUrl: (path: string) => string | null;
}

/** What may lie beside a video. */
const companions = ['en', 'ar', 'chapters'] as const;

export function VideoForm({ body, onChange, lessonId, onFile, onBesideVideo, fileUrl }: VideoFormProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState(() => video.read(body));
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<typeof value>) => {
    const changed = { ...value, ...part };
    setValue(changed);
    onChange(video.write(changed));
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
  const send = async (file: File) => {
    setSending(true);
    setFailure(null);
    try {
      await onBesideVideo(file);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  const there = fileUrl(value.path) !== null;
  return (
    <>
      <ProblemAlert error={failure} />
      <LazyUploadPlace {...lessonVideos} subject={lessonId} single onKept={({ name }) => void show(name)}>
        {t(there ? 'editor.video.replace' : 'editor.video.choose')}
      </LazyUploadPlace>
      {there && (
        <Text size="sm" c="dimmed" dir="auto">
          {value.path}
        </Text>
      )}
      <TextInput
        label={t('editor.video.title')}
        dir="auto"
        value={value.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {there && (
        <>
          <Group>
            {companions.map((what) => {
              const beside = video.beside(value.path, what);
              return (
                <Button.Group key={what}>
                  <FileButton accept=".vtt,text/vtt" onChange={(file) => file && void send(new File([file], beside))}>
                    {(props) => (
                      <Button
                        {...props}
                        variant="default"
                        disabled={sending}
                        leftSection={
                          fileUrl(beside) === null ? (
                            <IconUpload size={18} aria-hidden />
                          ) : (
                            <IconCheck size={18} aria-hidden />
                          )
                        }
                      >
                        {t(`editor.video.${what}`)}
                      </Button>
                    )}
                  </FileButton>
                  <Button
                    component={Link}
                    to={`/teach/lessons/${lessonId}/captions/${what}?video=${encodeURIComponent(value.path)}`}
                    variant="default"
                    px="sm"
                    aria-label={t('editor.video.edit', { what: t(`editor.video.${what}`) })}
                    title={t('editor.video.edit', { what: t(`editor.video.${what}`) })}
                  >
                    <IconPencil size={18} aria-hidden />
                  </Button>
                </Button.Group>
              );
            })}
          </Group>
          <Text size="sm" c="dimmed">
            {t('editor.video.vtt')}
          </Text>
        </>
      )}
    </>
  );
}
