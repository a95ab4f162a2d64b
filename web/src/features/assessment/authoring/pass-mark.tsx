import { Button, Group, NumberInput, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassMarkMutation, listAuthoredAssessmentsQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseRulesAnswer } from '@/api/generated/types.gen';
import { usePercent } from '@/features/assessment/use-percent';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PassMarkProps {
  readonly courseId: string;
  readonly rules: CourseRulesAnswer;
  readonly editable: boolean;
}

/** The one pass mark of a course. */
export function PassMark({ courseId, rules, editable }: PassMarkProps) {
  const { t } = useTranslation('assessment');
  const percent = usePercent();
  const queries = useQueryClient();
  const [mark, setMark] = useState<number | string>(rules.passMark);
  const change = useMutation({
    ...changePassMarkMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listAuthoredAssessmentsQueryKey({ path: { id: courseId } }) });
      notifyDone(t('author.passMark.saved'));
    },
  });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('facts.passMark')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('author.passMark.text')}
      </Text>
      {editable ? (
        <Group align="end">
          <NumberInput
            label={t('author.passMark.label')}
            min={0}
            max={100}
            decimalScale={2}
            clampBehavior="strict"
            w={160}
            value={mark}
            onChange={setMark}
          />
          <Button
            variant="default"
            loading={change.isPending}
            disabled={typeof mark !== 'number' || mark === rules.passMark}
            onClick={() =>
              change.mutate({ path: { id: courseId }, body: { number: rules.number, passMark: Number(mark) } })
            }
          >
            {t('author.save')}
          </Button>
        </Group>
      ) : (
        <Text>{percent(rules.passMark)}</Text>
      )}
      <ProblemAlert error={change.error} />
    </section>
  );
}
