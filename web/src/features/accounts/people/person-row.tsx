import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/features/accounts/people/people';
import classes from '@/features/accounts/people/people-page.module.css';
import { PersonMenu } from '@/features/accounts/people/person-menu';
import { useFormats } from '@/shared/i18n/formats';
import { EmailAddress } from '@/shared/ui/email-address';
import { InitialsMark } from '@/shared/ui/initials-mark';

interface PersonRowProps {
  readonly person: Person;
  readonly mayChange: boolean;
}

export function PersonRow({ person, mayChange }: PersonRowProps) {
  const { t } = useTranslation('accounts');
  const { date } = useFormats();
  return (
    <li className={classes.row}>
      <InitialsMark name={person.name} />
      <div className={classes.who}>
        <Text fw={500}>
          <bdi>{person.name}</bdi>
        </Text>
        <Text size="sm" c="dimmed" className={classes.address}>
          <EmailAddress>{person.email}</EmailAddress>
        </Text>
        {person.invitedUntil && (
          <Text size="sm" c="dimmed">
            {t('people.invitedUntil', { date: date(person.invitedUntil) })}
          </Text>
        )}
      </div>
      <span className={classes.marks}>
        {person.state !== 'ACTIVE' && (
          <Badge variant="light" color={person.state === 'DISABLED' ? 'red' : 'blue'}>
            {t(`people.states.${person.state}`)}
          </Badge>
        )}
        {person.roles.map((role) => (
          <Badge key={role} variant="light" color="gray">
            {t(`roles.${role}`)}
          </Badge>
        ))}
      </span>
      {mayChange && <PersonMenu person={person} />}
    </li>
  );
}
