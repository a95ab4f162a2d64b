import { Anchor, Button, Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  changeMarkingRulesMutation,
  getMarkingRulesOptions,
  getMarkingRulesQueryKey,
} from '@/api/generated/@tanstack/react-query.gen';
import type { MarkingRulesAnswer } from '@/api/generated/types.gen';
import { SecondMarker } from '@/features/assessment/marking/second-marker';
import { SuggestionRule } from '@/features/assessment/marking/suggestion/suggestion-rule';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How an assessment is marked, and the way to its marking. */
export function MarkingRules({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const path = { id: assessmentId };
  const { data, error, refetch } = useQuery({ ...getMarkingRulesOptions({ path }), refetchOnWindowFocus: false });
  return (
    <Stack>
      <Anchor component={Link} to={`/marking/assessments/${assessmentId}`}>
        {t('marking.toWork')}
      </Anchor>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data && <RulesForm key={data.revision} assessmentId={assessmentId} decided={data} />}
      {data && <SuggestionRule assessmentId={assessmentId} editable={data.editable} />}
      {!data && !error && <LoadingSkeleton />}
    </Stack>
  );
}

interface RulesFormProps {
  readonly assessmentId: string;
  readonly decided: MarkingRulesAnswer;
}

function RulesForm({ assessmentId, decided }: RulesFormProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const path = { id: assessmentId };
  const [rules, setRules] = useState(decided.rules);
  const change = useMutation({
    ...changeMarkingRulesMutation(),
    onSuccess: (saved) => {
      queries.setQueryData(getMarkingRulesQueryKey({ path }), saved);
      notifyDone(t('marking.rules.saved'));
    },
  });
  return (
    <Stack>
      <Text c="dimmed">{t('marking.rules.text')}</Text>
      {(['together', 'anonymous', 'signed', 'second'] as const).map((rule) => (
        <Checkbox
          key={rule}
          label={t(`marking.rules.${rule}`)}
          description={t(`marking.rules.${rule}Help`)}
          disabled={!decided.editable}
          checked={rules[rule]}
          onChange={(event) => setRules({ ...rules, [rule]: event.currentTarget.checked })}
        />
      ))}
      {rules.second && <SecondMarker courseId={decided.courseId} teachers={decided.teachers} others={decided.others} />}
      {rules.second && (
        <NumberInput
          label={t('marking.rules.sample')}
          description={t('marking.rules.sampleHelp')}
          min={0}
          max={100}
          decimalScale={2}
          clampBehavior="strict"
          maw={320}
          disabled={!decided.editable}
          value={rules.sample ?? ''}
          onChange={(sample) => setRules({ ...rules, sample: typeof sample === 'number' ? sample : null })}
        />
      )}
      {rules.second && (
        <NumberInput
          label={t('marking.rules.tolerance')}
          description={t('marking.rules.toleranceHelp')}
          min={0}
          max={100}
          decimalScale={2}
          clampBehavior="strict"
          maw={320}
          disabled={!decided.editable}
          value={rules.tolerance}
          onChange={(tolerance) => typeof tolerance === 'number' && setRules({ ...rules, tolerance })}
        />
      )}
      <ProblemAlert error={change.error} />
      {decided.editable && (
        <div>
          <Button
            variant="default"
            loading={change.isPending}
            disabled={rules === decided.rules}
            onClick={() => change.mutate({ path, body: { revision: decided.revision, rules } })}
          >
            {t('author.save')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
