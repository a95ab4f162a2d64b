import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SettingsProps } from '@/features/courses/editor/settings/course-settings';
import { deleteCourse } from '@/features/courses/editor/settings/settings-api';
import { archiveCourse, publishCourse } from '@/features/courses/editor/structure/course-api';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Takes the course out of the catalogue and back, or deletes one that nobody has seen yet. */
export function EndOfCourse({ course, onChanged }: SettingsProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'archive' | 'delete' | null>(null);
  const publishAgain = useMutation({ mutationFn: () => publishCourse(course.id), onSuccess: onChanged });
  const begun = course.modules.some(({ lessons }) => lessons.some(({ version }) => version > 0));
  const close = () => setAsking(null);
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t(`editor.settings.end.${endOf(course.status, begun)}`)}
      </Text>
      <ProblemAlert error={publishAgain.error} />
      <Group>
        {course.status === 'ARCHIVED' && (
          <Button variant="default" loading={publishAgain.isPending} onClick={() => publishAgain.mutate()}>
            {t('editor.settings.publishAgain')}
          </Button>
        )}
        {course.status !== 'ARCHIVED' && (course.status === 'PUBLISHED' || begun) && (
          <Button variant="default" onClick={() => setAsking('archive')}>
            {t('editor.settings.archive')}
          </Button>
        )}
        {course.status === 'DRAFT' && !begun && (
          <Button variant="outline" color="red" onClick={() => setAsking('delete')}>
            {t('editor.settings.delete')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking === 'archive'}
        title={t('editor.settings.archiveTitle', { title: course.title })}
        action={t('editor.settings.archive')}
        onConfirm={async () => onChanged(await archiveCourse(course.id))}
        onClose={close}
      >
        {t('editor.settings.archiveText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        title={t('editor.settings.deleteTitle', { title: course.title })}
        action={t('editor.settings.delete')}
        onConfirm={async () => {
          await deleteCourse(course.id);
          await navigate('/teach');
          queries.removeQueries({ queryKey: ['course', course.id] });
          await queries.invalidateQueries({ queryKey: ['courses'] });
          notifyDone(t('editor.settings.deleted', { title: course.title }));
        }}
        onClose={close}
      >
        {t('editor.settings.deleteText')}
      </ConfirmDialog>
    </Stack>
  );
}

function endOf(status: SettingsProps['course']['status'], begun: boolean): 'archived' | 'published' | 'draft' {
  if (status === 'ARCHIVED') return 'archived';
  return status === 'PUBLISHED' || begun ? 'published' : 'draft';
}
