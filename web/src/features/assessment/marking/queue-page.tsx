import { Anchor, Badge, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { listMarkingOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { WaitingAssessment } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import lists from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Everything that waits for marks, the oldest first: in all of a teacher's courses, or in one. */
export function QueuePage() {
  const { t } = useTranslation('assessment');
  const [search] = useSearchParams();
  const course = search.get('course');
  const { data, error, refetch } = useQuery({
    ...listMarkingOptions(course ? { query: { course } } : {}),
    staleTime: 0,
  });
  return (
    <Page title={t('marking.title')} lead={t('marking.lead')}>
      <Stack gap="lg" maw={860}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data?.items.length === 0 && (
          <EmptyState icon={IconCircleCheck} title={t('marking.empty.title')}>
            {t('marking.empty.text')}
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <ul className={lists['list']}>
            {data.items.map((waiting) => (
              <WaitingRow key={waiting.assessmentId} waiting={waiting} />
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}

function WaitingRow({ waiting }: { readonly waiting: WaitingAssessment }) {
  const { t } = useTranslation('assessment');
  const { relative, dateTime } = useFormats();
  const { answers, ready, disputed, late, since } = waiting;
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <Anchor component={Link} to={`/marking/assessments/${waiting.assessmentId}`} fw={500} c="var(--lectern-ink)">
          <bdi>{waiting.title}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed">
          <bdi>{waiting.course}</bdi> ·{' '}
          <span title={dateTime(since)}>{t('marking.oldest', { when: relative(since) })}</span>
        </Text>
      </div>
      {answers > 0 && (
        <Badge variant="light" radius="sm" tt="none" fw={500}>
          {t('marking.answers', { count: answers })}
        </Badge>
      )}
      {late > 0 && (
        <Badge variant="light" radius="sm" tt="none" fw={500}>
          {t('late.waiting', { count: late })}
        </Badge>
      )}
      {disputed > 0 && (
        <Badge variant="default" radius="sm" tt="none" fw={500}>
          {t('marking.disputed', { count: disputed })}
        </Badge>
      )}
      {ready > 0 && (
        <Badge variant="default" radius="sm" tt="none" fw={500}>
          {t('marking.ready', { count: ready })}
        </Badge>
      )}
    </li>
  );
}
