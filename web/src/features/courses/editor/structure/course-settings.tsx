import { Button, Group, Select, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseDetails, Description } from '@/features/courses/editor/structure/course-api';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CourseSettingsProps {
  readonly course: CourseDetails;
  readonly onSave: (description: Description) => Promise<unknown>;
}

export function CourseSettings({ course, onSave }: CourseSettingsProps) {
  const { t } = useTranslation('courses');
  const formats = useFormats();
  const [value, setValue] = useState<Description>({
    title: course.title,
    summary: course.summary,
    language: course.language,
    open: course.open,
  });
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<Description>) => setValue({ ...value, ...part });
  const save = async () => {
    setRunning(true);
    setFailure(null);
    try {
      await onSave(value);
      notifyDone(t('editor.settings.saved'));
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Stack maw="36rem">
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
      <Select
        label={t('editor.details.language')}
        allowDeselect={false}
        data={[
          { value: 'en', label: 'English' },
          { value: 'ar', label: 'العربية' },
        ]}
        value={value.language}
        onChange={(language) => change({ language: language === 'ar' ? 'ar' : 'en' })}
      />
      <Switch
        label={t('editor.settings.open')}
        description={t('editor.settings.openHelp')}
        checked={value.open}
        onChange={(event) => change({ open: event.currentTarget.checked })}
      />
      <TextInput label={t('editor.settings.address')} dir="ltr" readOnly value={`/courses/${course.slug}`} />
      <p>{t('editor.settings.teachers', { names: formats.list(course.teachers.map(({ name }) => name)) })}</p>
      <ProblemAlert error={failure} />
      <Group>
        <Button loading={running} disabled={value.title.trim() === ''} onClick={save}>
          {t('editor.settings.save')}
        </Button>
      </Group>
    </Stack>
  );
}
