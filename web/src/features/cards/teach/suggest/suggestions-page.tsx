import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { listCardSuggestionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { RunState } from '@/features/cards/teach/suggest/run-state';
import { SuggestForm } from '@/features/cards/teach/suggest/suggest-form';
import { SuggestionList } from '@/features/cards/teach/suggest/suggestion-list';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const ASK_AGAIN_MS = 1500;

/** Cards that a language model suggests for one lesson, each beside its passage, to be taken or dropped. */
export function SuggestionsPage() {
  const { t } = useTranslation('cards');
  const { courseId = '', lessonId = '' } = useParams();
  const [begun, setBegun] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    ...listCardSuggestionsOptions({ path: { id: lessonId } }),
    refetchInterval: ({ state }) => (state.data?.run?.state === 'RUNNING' ? ASK_AGAIN_MS : false),
  });
  const run = data?.run;
  const running = run?.state === 'RUNNING';
  return (
    <Page
      title={t('suggest.title')}
      lead={
        data && (
          <Anchor component={Link} to={`/teach/courses/${courseId}/cards`}>
            <bdi>{data.title}</bdi>
          </Anchor>
        )
      }
    >
      <Stack gap="xl" maw={960}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && (
          <>
            <Text>{t('suggest.text')}</Text>
            {data.suggesting && data.editable && (
              <SuggestForm lessonId={lessonId} running={running} onBegun={({ id }) => setBegun(id)} />
            )}
            {!data.suggesting && <Text c="dimmed">{t('suggest.noModel')}</Text>}
            {run && (running || run.id === begun) && <RunState run={run} />}
            <SuggestionList courseId={courseId} lessonId={lessonId} suggestions={data} running={running} />
          </>
        )}
      </Stack>
    </Page>
  );
}
