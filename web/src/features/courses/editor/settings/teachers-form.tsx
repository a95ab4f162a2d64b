import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserMinus } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsProps } from '@/features/courses/editor/settings/course-settings';
import { candidatesQuery, setTeachers } from '@/features/courses/editor/settings/settings-api';
import { InitialsMark } from '@/shared/ui/initials-mark';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Who teaches and edits the course. The last teacher cannot leave it here. */
export function TeachersForm({ course, onChanged }: SettingsProps) {
  const { t } = useTranslation('courses');
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 250);
  const found = useQuery({ ...candidatesQuery(course.id, q), placeholderData: keepPreviousData });
  const change = useMutation({
    mutationFn: (ids: readonly string[]) => setTeachers(course.id, course.revision, ids),
    onSuccess: (changed) => {
      setText('');
      onChanged(changed);
    },
  });
  const ids = course.teachers.map(({ id }) => id);
  const others = (found.data?.items ?? []).filter(({ id }) => !ids.includes(id));
  return (
    <Stack>
      {course.teachers.map((teacher) => (
        <Group key={teacher.id} gap="sm">
          <InitialsMark name={teacher.name} />
          <Text flex={1}>
            <bdi>{teacher.name}</bdi>
          </Text>
          {course.teachers.length > 1 && (
            <ActionIcon
              aria-label={t('editor.settings.removeTeacher', { name: teacher.name })}
              loading={change.isPending}
              onClick={() => change.mutate(ids.filter((id) => id !== teacher.id))}
            >
              <IconUserMinus size={20} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {course.teachers.length === 0 && <Text c="dimmed">{t('editor.settings.noTeacher')}</Text>}
      <Select
        label={t('editor.settings.addTeacher')}
        description={t('editor.settings.teacherHelp')}
        searchable
        searchValue={text}
        onSearchChange={setText}
        value={null}
        data={others.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }))}
        filter={({ options }) => options}
        nothingFoundMessage={t('editor.settings.noSuchTeacher')}
        onChange={(id) => id && change.mutate([...ids, id])}
      />
      <ProblemAlert error={change.error ?? found.error} />
    </Stack>
  );
}
