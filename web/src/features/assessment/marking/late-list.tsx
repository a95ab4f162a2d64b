import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listLateAnswersOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { LearnersLate } from '@/api/generated/types.gen';
import { LateDialog } from '@/features/assessment/marking/late-dialog';
import { LateEvidence } from '@/features/assessment/marking/late-evidence';
import classes from '@/features/assessment/marking/marking.module.css';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import lists from '@/features/assessment/take/offers.module.css';
import { Meaning } from '@/shared/ui/meaning';

/** What came after the end of its attempt, with the evidence; what that leaves open is decided here. */
export function LateList({ assessmentId: id }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const nameOf = useLearnerName();
  const [deciding, setDeciding] = useState<LearnersLate | null>(null);
  const { data } = useQuery({ ...listLateAnswersOptions({ path: { id } }), staleTime: 0 });
  if (!data || data.items.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('late.title')} <Meaning of={t('late.title')}>{t('late.meaning')}</Meaning>
      </Title>
      <ul className={lists['list']}>
        {data.items.map((item) => (
          <li key={item.late.id} className={classes['row']}>
            <div className={classes['words']}>
              <Text fw={500}>
                <bdi>{nameOf(item.learner)}</bdi> ·{' '}
                {t(`late.states.${item.late.decided ? 'decided' : 'itself'}.${item.late.state}`)}
              </Text>
              <LateEvidence late={item.late} />
            </div>
            <Group gap="xs">
              <Button component={Link} to={`/attempts/${item.attemptId}`} variant="default" size="compact-md">
                {t('marking.see')}
              </Button>
              {item.late.state === 'WAITING' && data.marks && (
                <Button size="compact-md" onClick={() => setDeciding(item)}>
                  {t('late.decide')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {deciding && <LateDialog assessmentId={id} item={deciding} onClose={() => setDeciding(null)} />}
    </Stack>
  );
}
