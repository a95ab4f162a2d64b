import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSignInsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Place } from '@/features/accounts/profile/place';
import classes from '@/features/accounts/profile/sign-ins.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The latest attempts to sign in to this account, the failed ones too. */
export function SignIns() {
  const { t } = useTranslation('accounts');
  const { dateTime } = useFormats();
  const signIns = useQuery(listSignInsOptions());
  return (
    <Card component="section">
      <Stack>
        <Title order={2}>{t('security.signIns')}</Title>
        <ProblemAlert error={signIns.error} />
        {signIns.isPending && <LoadingSkeleton />}
        <ul className={classes.list}>
          {signIns.data?.items.map(({ at, outcome, device, area }) => (
            <li key={at} className={classes.attempt}>
              <div>
                <Text fw={500} c={outcome === 'SIGNED_IN' ? 'bright' : 'red'}>
                  {t(`security.outcome.${outcome}`)}
                </Text>
                <Text size="sm" c="dimmed">
                  <bdi>{device}</bdi> · <Place area={area} />
                </Text>
              </div>
              <Text size="sm" c="dimmed" className={classes.when}>
                {dateTime(at)}
              </Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
