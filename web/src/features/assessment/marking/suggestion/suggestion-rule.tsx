import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  allowSuggestionsMutation,
  getSuggestionRuleOptions,
  getSuggestionRuleQueryKey,
} from '@/api/generated/@tanstack/react-query.gen';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SuggestionRuleProps {
  readonly assessmentId: string;
  readonly editable: boolean;
}

/** Whether markers may ask a language model for suggestions; nothing is shown where there is none. */
export function SuggestionRule({ assessmentId, editable }: SuggestionRuleProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const path = { id: assessmentId };
  const { data } = useQuery(getSuggestionRuleOptions({ path }));
  const allow = useMutation({
    ...allowSuggestionsMutation(),
    onSuccess: (saved) => {
      queries.setQueryData(getSuggestionRuleQueryKey({ path }), saved);
      notifyDone(t('marking.rules.saved'));
    },
  });
  if (!data?.offered) return null;
  return (
    <>
      <Switch
        label={t('marking.suggestion.allow')}
        description={t('marking.suggestion.allowHelp')}
        disabled={!editable || allow.isPending}
        checked={data.allowed}
        onChange={(event) => allow.mutate({ path, body: { allowed: event.currentTarget.checked } })}
      />
      <ProblemAlert error={allow.error} />
    </>
  );
}
