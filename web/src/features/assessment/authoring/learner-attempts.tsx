import { Anchor, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listAttemptsInfiniteOptions } from '@/api/generated/@tanstack/react-query.gen';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { useOutcome } from '@/features/assessment/take/use-outcome';
import { useFormats } from '@/shared/i18n/formats';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The attempts of all learners, in the order in which they began. */
export function LearnerAttempts({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  const outcome = useOutcome();
  const nameOf = useLearnerName();
  const found = useInfiniteQuery({
    ...listAttemptsInfiniteOptions({ path: { id: assessmentId } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const attempts = found.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <LoadingSkeleton />;
  if (attempts.length === 0) return <Text c="dimmed">{t('author.noAttempts')}</Text>;
  return (
    <>
      <Table.ScrollContainer minWidth={320}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('author.learner')}</Table.Th>
              <Table.Th>{t('attempts.number')}</Table.Th>
              <Table.Th>{t('attempts.when')}</Table.Th>
              <Table.Th>{t('attempts.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {attempts.map(({ attempt, ...learner }) => (
              <Table.Tr key={attempt.id}>
                <Table.Td>
                  <bdi>{nameOf(learner)}</bdi>
                </Table.Td>
                <Table.Td>{number(attempt.number)}</Table.Td>
                <Table.Td>{attempt.submittedAt ? dateTime(attempt.submittedAt) : '–'}</Table.Td>
                <Table.Td>
                  {attempt.state === 'RUNNING' ? (
                    t('standing.running')
                  ) : (
                    <Anchor component={Link} to={`/attempts/${attempt.id}`}>
                      {attempt.passed == null ? t('author.notReleased') : outcome(attempt)}
                    </Anchor>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <MoreButton label={t('author.more')} found={found} />
    </>
  );
}
