import { Badge, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideObjectionMutation, getClassMasteryQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { ClassMastery, OpenObjection } from '@/api/generated/types.gen';
import classes from '@/features/mastery/mastery.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ObjectionsProps {
  readonly courseId: string;
  readonly mastery: ClassMastery;
  readonly editable: boolean;
}

/** What learners object to, until somebody decides. */
export function Objections({ courseId, mastery, editable }: ObjectionsProps) {
  const { t } = useTranslation('mastery');
  const open = mastery.learners.flatMap((learner) =>
    learner.objections.map((objection) => ({
      objection,
      learner,
      skill: mastery.skills.find(({ id }) => id === objection.skill)?.name,
    })),
  );
  if (open.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('objection.list')}
      </Title>
      <ul className={classes['list']}>
        {open.map(({ objection, learner, skill }) => (
          <li key={objection.id} className={classes['row']}>
            <div className={classes['head']}>
              <h3 className={classes['name']}>
                <bdi>{learner.name}</bdi>
                {': '}
                {skill === undefined ? t('objection.goneSkill') : <bdi>{skill}</bdi>}
              </h3>
              {learner.former && (
                <Badge variant="light" color="gray" radius="sm" tt="none" fw={500}>
                  {t('objection.former')}
                </Badge>
              )}
            </div>
            <Decision
              courseId={courseId}
              person={learner.id}
              objection={objection}
              gone={skill === undefined}
              editable={editable}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

interface DecisionProps {
  readonly courseId: string;
  readonly person: string;
  readonly objection: OpenObjection;
  /** Whether the course has no such skill any more, so that nothing could begin anew. */
  readonly gone: boolean;
  readonly editable: boolean;
}

function Decision({ courseId, person, objection, gone, editable }: DecisionProps) {
  const { t } = useTranslation('mastery');
  const { dateTime } = useFormats();
  const client = useQueryClient();
  const [reply, setReply] = useState('');
  const decide = useMutation({
    ...decideObjectionMutation(),
    onSuccess: () => client.invalidateQueries({ queryKey: getClassMasteryQueryKey({ path: { id: courseId } }) }),
  });
  const put = (anew: boolean) =>
    decide.mutate({ path: { id: courseId, person, objection: objection.id }, body: { anew, reply } });
  return (
    <>
      <Text dir="auto">{objection.words}</Text>
      <p className={classes['facts']}>{dateTime(objection.at)}</p>
      {editable && (
        <>
          <Textarea
            label={t('objection.reply')}
            dir="auto"
            autosize
            maxLength={1000}
            value={reply}
            onChange={(event) => setReply(event.currentTarget.value)}
          />
          <ProblemAlert error={decide.error} />
          <Group>
            {!gone && (
              <Button variant="default" loading={decide.isPending} onClick={() => put(true)}>
                {t('objection.anew')}
              </Button>
            )}
            <Button variant={gone ? 'default' : 'subtle'} loading={decide.isPending} onClick={() => put(false)}>
              {t(gone ? 'objection.answer' : 'objection.keep')}
            </Button>
          </Group>
        </>
      )}
    </>
  );
}
