import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getJson, sendJson } from '@/api/http';
import { useFormats } from '@/shared/i18n/formats';
import { sessionQuery } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface Browser {
  readonly id: string;
  readonly device: string;
  readonly area: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}

export const browsersKey = ['account', 'sessions'];

/** Where this person is signed in, and the way to end it: one by one, or everywhere. */
export function Browsers() {
  const { t } = useTranslation('accounts');
  const { relative } = useFormats();
  const queries = useQueryClient();
  const browsers = useQuery({
    queryKey: browsersKey,
    queryFn: ({ signal }) => getJson<{ items: Browser[] }>('/api/account/sessions', signal),
  });
  const ending = useMutation({
    mutationFn: (path: string) => sendJson('DELETE', path),
    onSuccess: () => queries.invalidateQueries({ queryKey: browsersKey }),
  });
  const leaving = useMutation({
    mutationFn: () => sendJson('DELETE', '/api/account/sessions'),
    onSuccess: () => queries.setQueryData(sessionQuery.queryKey, null),
  });

  return (
    <Card component="section">
      <Stack>
        <Title order={2}>{t('security.browsers')}</Title>
        <ProblemAlert error={browsers.error ?? ending.error ?? leaving.error} />
        {browsers.isPending && <LoadingSkeleton />}
        {browsers.data?.items.map((browser) => (
          <Group key={browser.id} justify="space-between" wrap="nowrap">
            <div>
              <Text>
                <bdi>{browser.device}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                <bdi dir="ltr">{browser.area}</bdi> · {relative(browser.lastSeenAt)}
              </Text>
            </div>
            {browser.current ? (
              <Badge variant="light">{t('security.thisBrowser')}</Badge>
            ) : (
              <Button
                variant="default"
                size="compact-md"
                onClick={() => ending.mutate(`/api/account/sessions/${browser.id}`)}
              >
                {t('security.end')}
              </Button>
            )}
          </Group>
        ))}
        <Group>
          <Button variant="default" onClick={() => ending.mutate('/api/account/sessions?keepThis=true')}>
            {t('security.endOthers')}
          </Button>
          <Button variant="subtle" onClick={() => leaving.mutate()}>
            {t('security.endAll')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
