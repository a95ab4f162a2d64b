import { ActionIcon, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconTrash, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { captionRecording, uncaptionRecording } from '@/api/generated/sdk.gen';
import type { RecordingView } from '@/api/generated/types.gen';
import { useRecordingsChanged } from '@/features/recordings/recordings';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CaptionsProps {
  readonly courseId: string;
  readonly film: RecordingView;
}

interface Change {
  readonly language: 'en' | 'ar';
  /** Null to take them away. */
  readonly file: File | null;
}

const languages = ['en', 'ar'] as const;

/** Captions of a film: put beside it, put in place of others, taken away. */
export function Captions({ courseId, film }: CaptionsProps) {
  const { t } = useTranslation('recordings');
  const changed = useRecordingsChanged(courseId);
  const change = useMutation({
    mutationFn: async ({ language, file }: Change) => {
      const path = { id: film.id, language };
      await (file
        ? captionRecording({ path, body: { file }, throwOnError: true })
        : uncaptionRecording({ path, throwOnError: true }));
    },
    onSuccess: changed,
  });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {t('captions.title')}
      </Text>
      {languages.map((language) => {
        const there = film.captions.some((caption) => caption.language === language);
        return (
          <Group key={language} gap="xs">
            <FileButton accept=".vtt,text/vtt" onChange={(file) => file && change.mutate({ language, file })}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  loading={change.isPending && change.variables.language === language}
                  leftSection={there ? <IconCheck size={18} aria-hidden /> : <IconUpload size={18} aria-hidden />}
                >
                  {t(`captions.${language}.${there ? 'replace' : 'add'}`)}
                </Button>
              )}
            </FileButton>
            {there && (
              <ActionIcon
                size={36}
                aria-label={t(`captions.${language}.remove`)}
                onClick={() => change.mutate({ language, file: null })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      <Text size="sm" c="dimmed">
        {t('captions.help')}
      </Text>
      <ProblemAlert error={change.error} />
    </Stack>
  );
}
