import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CourseCover } from '@/features/courses/course-cover';
import type { SettingsProps } from '@/features/courses/editor/settings/course-settings';
import { removeCover, setCover } from '@/features/courses/editor/settings/settings-api';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The picture of the course in the catalogue; without one it gets a drawn one. */
export function CoverForm({ course, onChanged }: SettingsProps) {
  const { t } = useTranslation('courses');
  const put = useMutation({ mutationFn: (picture: File) => setCover(course.id, picture), onSuccess: onChanged });
  const remove = useMutation({ mutationFn: () => removeCover(course.id), onSuccess: onChanged });
  return (
    <Stack>
      <CourseCover seed={course.slug} url={course.cover ?? null} />
      <Text size="sm" c="dimmed">
        {t('editor.settings.coverHelp')}
      </Text>
      <ProblemAlert error={put.error ?? remove.error} />
      <Group>
        <FileButton accept=".png,.jpg,.jpeg,.webp,.svg" onChange={(picture) => picture && put.mutate(picture)}>
          {(props) => (
            <Button {...props} variant="default" loading={put.isPending}>
              {t('editor.settings.chooseCover')}
            </Button>
          )}
        </FileButton>
        {course.cover !== null && (
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('editor.settings.removeCover')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
