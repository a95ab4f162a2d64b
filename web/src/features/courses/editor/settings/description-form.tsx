import { Button, Group, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '@/features/courses/editor/language-select';
import type { SettingsProps } from '@/features/courses/editor/settings/course-settings';
import { type Description, describeCourse } from '@/features/courses/editor/structure/course-api';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What learners read of a course, its language, and whether they may enrol themselves. */
export function DescriptionForm({ course, onChanged }: SettingsProps) {
  const { t } = useTranslation('courses');
  const [value, setValue] = useState<Description>({
    title: course.title,
    summary: course.summary,
    language: course.language,
    open: course.open,
  });
  const change = (part: Partial<Description>) => setValue({ ...value, ...part });
  const save = useMutation({
    mutationFn: () => describeCourse(course.id, course.revision, value),
    onSuccess: (changed) => {
      onChanged(changed);
      notifyDone(t('editor.settings.saved'));
    },
  });
  return (
    <Stack>
      <TextInput
        label={t('editor.settings.title')}
        dir="auto"
        maxLength={200}
        error={value.title.trim() === '' && t('editor.titleMissing')}
        value={value.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('editor.settings.summary')}
        description={t('editor.settings.summaryHelp')}
        autosize
        minRows={3}
        maxLength={2000}
        dir="auto"
        value={value.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <LanguageSelect value={value.language} onChange={(language) => change({ language })} />
      <Switch
        label={t('editor.settings.open')}
        description={t('editor.settings.openHelp')}
        checked={value.open}
        onChange={(event) => change({ open: event.currentTarget.checked })}
      />
      <ProblemAlert error={save.error} />
      <Group>
        <Button loading={save.isPending} disabled={value.title.trim() === ''} onClick={() => save.mutate()}>
          {t('editor.settings.save')}
        </Button>
      </Group>
    </Stack>
  );
}
