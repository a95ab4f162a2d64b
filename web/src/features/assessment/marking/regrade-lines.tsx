import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegradeLine, RegradeOutcome } from '@/api/generated/types.gen';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { useOutcome } from '@/features/assessment/take/use-outcome';

/** Results before and after; where something is still to be marked, what the answer alone earns. */
export function RegradeLines({ lines, label }: { readonly lines: readonly RegradeLine[]; readonly label: string }) {
  const { t } = useTranslation('assessment');
  const nameOf = useLearnerName();
  const outcome = useOutcome();
  const words = ({ earned, score, passed }: RegradeOutcome) =>
    passed == null
      ? t('regrade.answer', { points: t('points', { count: earned }) })
      : outcome({ percent: score.percent, passed });
  if (lines.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('author.learner')}</Table.Th>
            <Table.Th>{t('regrade.before')}</Table.Th>
            <Table.Th>{t('regrade.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ attemptId, learner, before, after }) => (
            <Table.Tr key={attemptId}>
              <Table.Td>
                <bdi>{nameOf(learner)}</bdi>
              </Table.Td>
              <Table.Td>{words(before)}</Table.Td>
              <Table.Td>{words(after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
