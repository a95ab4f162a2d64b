import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listBrowsersOptions, listBrowsersQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { signOutBrowser, signOutEverywhere } from '@/api/generated/sdk.gen';
import { Place } from '@/features/accounts/profile/place';
import { useFormats } from '@/shared/i18n/formats';
import { sessionQuery } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Where this person is signed in, and the way to end it: one by one, or everywhere. */
export function Browsers() {
  const { t } = useTranslation('accounts');
  const { relative } = useFormats();
  const queries = useQueryClient();
  const browsers = useQuery(listBrowsersOptions());
  const ending = useMutation({
    mutationFn: (which: string) =>
      which === 'others' ? signOutEverywhere({ query: { keepThis: true } }) : signOutBrowser({ path: { id: which } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: listBrowsersQueryKey() }),
  });
  const leaving = useMutation({
    mutationFn: () => signOutEverywhere(),
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
                <Place area={browser.area} /> · {relative(browser.lastSeenAt)}
              </Text>
            </div>
            {browser.current ? (
              <Badge variant="light">{t('security.thisBrowser')}</Badge>
            ) : (
              <Button variant="default" size="compact-md" onClick={() => ending.mutate(browser.id)}>
                {t('security.end')}
              </Button>
            )}
          </Group>
        ))}
        <Group>
          <Button variant="default" onClick={() => ending.mutate('others')}>
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
