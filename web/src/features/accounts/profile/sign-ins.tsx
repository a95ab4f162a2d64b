import { Card, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson } from '@/api/http';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SignInEntry {
  readonly at: string;
  readonly outcome: 'SIGNED_IN' | 'WRONG_PASSWORD' | 'DISABLED';
  readonly device: string;
  readonly area: string;
}

/** The latest attempts to sign in to this account, the failed ones too. */
export function SignIns() {
  const { t } = useTranslation('accounts');
  const { dateTime } = useFormats();
  const signIns = useQuery({
    queryKey: ['account', 'sign-ins'],
    queryFn: ({ signal }) => getJson<{ items: SignInEntry[] }>('/api/account/sign-ins', signal),
  });
  return (
    <Card component="section">
      <Stack>
        <Title order={2}>{t('security.signIns')}</Title>
        <ProblemAlert error={signIns.error} />
        <Table.ScrollContainer minWidth={420}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('security.when')}</Table.Th>
                <Table.Th>{t('security.result')}</Table.Th>
                <Table.Th>{t('security.where')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {signIns.data?.items.map(({ at, outcome, device, area }) => (
                <Table.Tr key={at}>
                  <Table.Td>{dateTime(at)}</Table.Td>
                  <Table.Td>
                    <Text size="sm" c={outcome === 'SIGNED_IN' ? 'dimmed' : 'red'}>
                      {t(`security.outcome.${outcome}`)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <bdi>{device}</bdi>{' '}
                    <Text span size="sm" c="dimmed" dir="ltr">
                      {area}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Card>
  );
}
