import { Button, Card, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CertificateEarner } from '@/api/generated/types.gen';
import { courseKey, issue } from '@/features/certificates/certificates';
import classes from '@/features/certificates/course/course-certificates-page.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface EarnersCardProps {
  readonly courseId: string;
  readonly earners: readonly CertificateEarner[];
  readonly editable: boolean;
}

/** Who has completed the course and has no certificate yet, to be given one with a click. */
export function EarnersCard({ courseId, earners, editable }: EarnersCardProps) {
  const { t } = useTranslation('certificates');
  const { date, number } = useFormats();
  const queries = useQueryClient();
  const giving = useMutation({
    mutationFn: async (people: readonly CertificateEarner[]) => {
      for (const { personId } of people) await issue(courseId, personId);
    },
    onSuccess: (_, people) => notifyDone(t('earners.done', { count: people.length, number: number(people.length) })),
    onSettled: () => queries.invalidateQueries({ queryKey: courseKey(courseId) }),
  });
  return (
    <Card component="section" padding="lg">
      <Title order={2} size="h3">
        {t('earners.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('earners.text')}
      </Text>
      <ProblemAlert error={giving.error} />
      <ul className={classes['list']} style={{ padding: 0 }}>
        {earners.map((earner) => (
          <li key={earner.personId} className={classes['earner']}>
            <div className={classes['who']}>
              <Text fw={500}>
                <bdi>{earner.name}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {t('earners.completed', { date: date(earner.completedAt) })}
              </Text>
            </div>
            {editable && (
              <Button
                variant="default"
                disabled={giving.isPending}
                onClick={() => giving.mutate([earner])}
                aria-label={t('earners.issueTo', { name: earner.name })}
              >
                {t('earners.issue')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editable && earners.length > 1 && (
        <Button mt="md" loading={giving.isPending} onClick={() => giving.mutate(earners)}>
          {t('earners.all', { number: number(earners.length) })}
        </Button>
      )}
    </Card>
  );
}
