import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/accounts/sign-in/demo-accounts.module.css';
import type { DemoAccount } from '@/shared/session/session';
import { InitialsMark } from '@/shared/ui/initials-mark';

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => void;
}

/** The people of the demo academy; choosing one signs in as them. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation('accounts');
  return (
    <section className={classes.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={classes.title}>
        {t('signIn.demo')}
      </h2>
      <ul className={classes.list}>
        {accounts.map((account) => (
          <li key={account.email}>
            <UnstyledButton className={classes.account} onClick={() => onChoose(account)}>
              <InitialsMark name={account.name} />
              <span className={classes.who}>
                <bdi>{account.name}</bdi>
                <span className={classes.role}>{t(`roles.${account.role}`)}</span>
              </span>
              <IconChevronRight size={18} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
