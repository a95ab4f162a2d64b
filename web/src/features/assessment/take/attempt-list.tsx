import { Anchor, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttemptSummary } from '@/api/generated/types.gen';
import { useOutcome } from '@/features/assessment/take/use-outcome';
import { useFormats } from '@/shared/i18n/formats';

/** The learner's attempts that are over, newest first. */
export function AttemptList({ attempts }: { readonly attempts: readonly AttemptSummary[] }) {
  const { t } = useTranslation('assessment');
  const { dateTime, number } = useFormats();
  const outcome = useOutcome();
  const over = attempts.filter(({ state }) => state !== 'RUNNING').reverse();
  if (over.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('attempts.title')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('attempts.number')}</Table.Th>
            <Table.Th>{t('attempts.when')}</Table.Th>
            <Table.Th>{t('attempts.result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {over.map((attempt) => (
            <Table.Tr key={attempt.id}>
              <Table.Td>{number(attempt.number)}</Table.Td>
              <Table.Td>{dateTime(attempt.submittedAt ?? attempt.startedAt)}</Table.Td>
              <Table.Td>
                <Anchor component={Link} to={`/attempts/${attempt.id}`}>
                  {outcome(attempt)}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
