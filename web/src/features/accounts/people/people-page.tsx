import { Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteDialog } from '@/features/accounts/people/invite-dialog';
import { type AccountState, findPeople, peopleKey, roles } from '@/features/accounts/people/people';
import classes from '@/features/accounts/people/people-page.module.css';
import { PersonRow } from '@/features/accounts/people/person-row';
import { useFormats } from '@/shared/i18n/formats';
import { type Role, useUser } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const states: readonly AccountState[] = ['ACTIVE', 'INVITED', 'DISABLED'];

/** Everybody in the academy: administrators change, auditors look. */
export function PeoplePage() {
  const { t } = useTranslation('accounts');
  const { number } = useFormats();
  const mayChange = useUser().roles.includes('ADMINISTRATOR');
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [state, setState] = useState<AccountState | ''>('');
  const [q] = useDebouncedValue(text.trim(), 250);
  const [inviting, { open, close }] = useDisclosure(false);
  const found = useInfiniteQuery({
    queryKey: [...peopleKey, q, role, state],
    queryFn: ({ pageParam, signal }) => findPeople({ q, role, state }, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const people = found.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <Page
      title={t('navigation.people')}
      lead={t('people.lead')}
      actions={
        mayChange && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
            {t('people.invite')}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        <Group align="end">
          <TextInput
            type="search"
            aria-label={t('people.search')}
            placeholder={t('people.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            flex="1 1 220px"
          />
          <Select
            aria-label={t('people.role')}
            placeholder={t('people.anyRole')}
            data={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={role || null}
            onChange={(value) => setRole((value ?? '') as Role | '')}
            clearable
            w={170}
          />
          <Select
            aria-label={t('people.state')}
            placeholder={t('people.anyState')}
            data={states.map((value) => ({ value, label: t(`people.states.${value}`) }))}
            value={state || null}
            onChange={(value) => setState((value ?? '') as AccountState | '')}
            clearable
            w={170}
          />
        </Group>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <LoadingSkeleton />}
        {found.isSuccess && people.length === 0 && (
          <EmptyState icon={IconUsers} title={t('people.nobody')}>
            {t('people.nobodyText')}
          </EmptyState>
        )}
        {people.length > 0 && (
          <>
            <Text size="sm" c="dimmed" role="status">
              {t('people.count', {
                count: found.data?.pages[0]?.total ?? 0,
                number: number(found.data?.pages[0]?.total ?? 0),
              })}
            </Text>
            <Card padding={0} component="ul" className={classes.list}>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} mayChange={mayChange} />
              ))}
            </Card>
          </>
        )}
        <MoreButton label={t('people.more')} found={found} />
      </Stack>
      <InviteDialog opened={inviting} onClose={close} />
    </Page>
  );
}
