import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsProps } from '@/features/courses/editor/settings/course-settings';
import { moveCourse } from '@/features/courses/editor/settings/settings-api';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Where the course is found. Old addresses keep leading to it. */
export function AddressForm({ course, onChanged }: SettingsProps) {
  const { t } = useTranslation('courses');
  const [slug, setSlug] = useState(course.slug);
  const move = useMutation({
    mutationFn: () => moveCourse(course.id, course.revision, slug),
    onSuccess: (moved) => {
      notifyDone(t('editor.settings.moved', { address: `/courses/${moved.slug}` }));
      onChanged(moved);
    },
  });
  const same = slug.trim() === '' || slug === course.slug;
  return (
    <Stack>
      <TextInput
        label={t('editor.settings.address')}
        description={t('editor.settings.addressHelp')}
        dir="ltr"
        maxLength={80}
        leftSection={<span aria-hidden>/courses/</span>}
        leftSectionWidth={80}
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
      />
      <ProblemAlert error={move.error} />
      <Group>
        <Button variant="default" loading={move.isPending} disabled={same} onClick={() => move.mutate()}>
          {t('editor.settings.move')}
        </Button>
      </Group>
    </Stack>
  );
}
