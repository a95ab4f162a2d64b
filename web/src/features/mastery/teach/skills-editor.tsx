import { Button, Group, MultiSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getClassMasteryQueryKey,
  getSkillsQueryKey,
  saveSkillsMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { SkillData, SkillsOfCourse } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import classes from '@/features/mastery/mastery.module.css';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SkillsEditorProps {
  readonly courseId: string;
  readonly data: SkillsOfCourse;
}

/** The sections in groups, as lists of choices want them. */
function sectionsByLesson({ lessons, sections }: SkillsOfCourse) {
  return lessons
    .map(({ id, title }) => ({
      group: title,
      items: sections
        .filter(({ lesson }) => lesson === id)
        .map((section) => ({ value: section.id, label: section.title })),
    }))
    .filter(({ items }) => items.length > 0);
}

interface Fault {
  readonly field: string;
  readonly code: string;
}

/** What skills a course teaches, which come first, which lessons and sections tell about them. */
export function SkillsEditor({ courseId, data }: SkillsEditorProps) {
  const { t } = useTranslation('mastery');
  const client = useQueryClient();
  const [skills, setSkills] = useState<readonly SkillData[]>(data.skills);
  const save = useMutation({
    ...saveSkillsMutation(),
    onSuccess: (saved) => {
      client.setQueryData(getSkillsQueryKey({ path: { id: courseId } }), saved);
      void client.invalidateQueries({ queryKey: getClassMasteryQueryKey({ path: { id: courseId } }) });
      notifyDone(t('editor.saved'));
    },
  });
  const faults = isProblem(save.error) ? ((save.error.properties['fields'] ?? []) as readonly Fault[]) : [];
  const faultOf = (at: number, part: string) => {
    const fault = faults.find(({ field }) => field === `skills[${at}].${part}`);
    return fault && t(`editor.fault.${part}.${fault.code}`, { defaultValue: t('editor.fault.other') });
  };
  const change = (changed: readonly SkillData[]) => {
    save.reset();
    setSkills(changed);
  };
  const put = (at: number, skill: SkillData) => change(skills.with(at, skill));
  const remove = (id: string) =>
    change(
      skills
        .filter((skill) => skill.id !== id)
        .map((skill) => ({ ...skill, requires: skill.requires.filter((required) => required !== id) })),
    );
  const suggested = data.suggested.filter(({ id }) => !skills.some((skill) => skill.id === id));
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('editor.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('editor.text')}
      </Text>
      <ul className={classes['list']}>
        {skills.map((skill, at) => (
          <li key={skill.id} className={`${classes['row']} ${classes['fields']}`}>
            <TextInput
              label={t('editor.name')}
              dir="auto"
              maxLength={120}
              readOnly={!data.editable}
              value={skill.name}
              error={faultOf(at, 'name')}
              onChange={(event) => put(at, { ...skill, name: event.currentTarget.value })}
            />
            <MultiSelect
              label={t('editor.requires')}
              readOnly={!data.editable}
              data={skills
                .filter(({ id }) => id !== skill.id)
                .map(({ id, name }) => ({ value: id, label: name || '…' }))}
              value={skill.requires}
              error={faultOf(at, 'requires')}
              onChange={(requires) => put(at, { ...skill, requires })}
            />
            <MultiSelect
              label={t('editor.lessons')}
              readOnly={!data.editable}
              data={data.lessons.map(({ id, title }) => ({ value: id, label: title }))}
              value={skill.lessons}
              onChange={(lessons) => put(at, { ...skill, lessons })}
            />
            <MultiSelect
              label={t('editor.sections')}
              description={t('editor.sectionsText')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              readOnly={!data.editable}
              data={sectionsByLesson(data)}
              value={skill.sections.filter((section) => data.sections.some(({ id }) => id === section))}
              onChange={(sections) => put(at, { ...skill, sections })}
            />
            {data.editable && (
              <Button
                variant="subtle"
                color="red"
                aria-label={t('editor.remove', { skill: skill.name })}
                onClick={() => remove(skill.id)}
              >
                {t('editor.delete')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.editable && (
        <>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() =>
                change([...skills, { id: crypto.randomUUID(), name: '', requires: [], lessons: [], sections: [] }])
              }
            >
              {t('editor.add')}
            </Button>
            {suggested.map((skill) => (
              <Button key={skill.id} variant="light" onClick={() => change([...skills, skill])}>
                {t('editor.suggested', { skill: skill.name })}
              </Button>
            ))}
          </Group>
          {faults.length === 0 && <ProblemAlert error={save.error} />}
          <Group>
            <Button
              loading={save.isPending}
              disabled={skills === data.skills || skills.some(({ name }) => !name.trim())}
              onClick={() =>
                save.mutate({ path: { id: courseId }, body: { edition: data.edition, skills: [...skills] } })
              }
            >
              {t('editor.save')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
