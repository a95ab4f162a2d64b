import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCourseRulesMutation, listAuthoredAssessmentsQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseRulesAnswer } from '@/api/generated/types.gen';
import { QuizRulesFields } from '@/features/assessment/authoring/quiz-rules-fields';
import { usePercent } from '@/shared/i18n/use-percent';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CourseRulesProps {
  readonly courseId: string;
  readonly rules: CourseRulesAnswer;
  readonly editable: boolean;
}

/** What holds for the whole course: its one pass mark, and what a new quiz begins with. */
export function CourseRules({ courseId, rules, editable }: CourseRulesProps) {
  const { t } = useTranslation('assessment');
  const percent = usePercent();
  const queries = useQueryClient();
  const [mark, setMark] = useState<number | string>(rules.passMark);
  const [quizzes, setQuizzes] = useState(rules.quizzes);
  const change = useMutation({
    ...changeCourseRulesMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listAuthoredAssessmentsQueryKey({ path: { id: courseId } }) });
      notifyDone(t('author.rules.saved'));
    },
  });
  const unchanged = mark === rules.passMark && JSON.stringify(quizzes) === JSON.stringify(rules.quizzes);
  const save = () =>
    change.mutate({ path: { id: courseId }, body: { number: rules.number, passMark: Number(mark), quizzes } });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('author.rules.title')}
      </Title>
      <Stack>
        <Text c="dimmed">{t('author.passMark.text')}</Text>
        {editable ? (
          <>
            <NumberInput
              label={t('facts.passMark')}
              description={t('author.passMark.label')}
              min={0}
              max={100}
              decimalScale={2}
              clampBehavior="strict"
              maw={240}
              value={mark}
              onChange={setMark}
            />
            <Title order={3} size="h4">
              {t('author.rules.quizzes')}
            </Title>
            <QuizRulesFields rules={quizzes} onChange={setQuizzes} />
            <Group>
              <Button
                variant="default"
                loading={change.isPending}
                disabled={typeof mark !== 'number' || unchanged}
                onClick={save}
              >
                {t('author.save')}
              </Button>
            </Group>
          </>
        ) : (
          <Text>
            {t('facts.passMark')} <bdi>{percent(rules.passMark)}</bdi>
          </Text>
        )}
        <ProblemAlert error={change.error} />
      </Stack>
    </section>
  );
}
