import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  getSuggestionOptions,
  getSuggestionQueryKey,
  suggestMarkMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { AnswerToMark } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { AdviceView } from '@/features/assessment/marking/suggestion/advice-view';
import type { Marking } from '@/features/assessment/marking/use-marking';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SuggestionPanelProps {
  readonly answer: AnswerToMark;
  readonly marking: Marking;
}

/** A language model's advice beside the form, when the marker asks for it. It fills the form on request and saves nothing. */
export function SuggestionPanel({ answer, marking }: SuggestionPanelProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const path = { id: answer.attemptId, item: answer.id };
  const { data } = useQuery({ ...getSuggestionOptions({ path }), refetchOnWindowFocus: false });
  const ask = useMutation({
    ...suggestMarkMutation(),
    onSuccess: (given) => queries.setQueryData(getSuggestionQueryKey({ path }), { offered: true, given }),
  });
  if (!data || (!data.offered && !data.given)) return null;
  return (
    <section className={classes['card']} aria-label={t('marking.suggestion.title')} aria-busy={ask.isPending}>
      {data.given ? (
        <AdviceView answer={answer} given={data.given} onUse={marking.change} />
      ) : (
        <p className={classes['label']}>{t('marking.suggestion.text')}</p>
      )}
      <ProblemAlert error={ask.error} />
      {data.offered && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconSparkles size={16} aria-hidden />}
            loading={ask.isPending}
            onClick={() => ask.mutate({ path })}
          >
            {t(data.given ? 'marking.suggestion.again' : 'marking.suggestion.ask')}
          </Button>
        </div>
      )}
      {ask.isPending && (
        <p role="status" className={classes['label']}>
          {t('marking.suggestion.waiting')}
        </p>
      )}
    </section>
  );
}
