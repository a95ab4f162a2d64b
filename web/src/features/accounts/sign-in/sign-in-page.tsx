import { Alert } from '@mantine/core';
import { IconTerminal2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { Door } from '@/features/accounts/door/door';
import { SignInForm } from '@/features/accounts/sign-in/sign-in-form';
import classes from '@/features/accounts/sign-in/sign-in-page.module.css';
import { wayBack } from '@/shared/session/paths';
import { sessionLostQuery, sessionQuery, useAcademy } from '@/shared/session/session';

/** The door of the academy. Who is signed in already is led on to where they wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const session = useQuery(sessionQuery);
  const lost = useQuery(sessionLostQuery);
  const academy = useAcademy();
  const { search } = useLocation();

  if (session.data) return <Navigate to={wayBack(search)} replace />;
  return (
    <Door title={t('signIn.title')} lead={t('signIn.lead')}>
      {academy?.setUpNeeded ? (
        <Alert icon={<IconTerminal2 aria-hidden />} title={t('setUp.needed.title')}>
          {t('setUp.needed.text')}
        </Alert>
      ) : (
        <>
          {lost.data && (
            <p role="status" className={classes.notice}>
              {t('signIn.lost')}
            </p>
          )}
          <SignInForm />
        </>
      )}
    </Door>
  );
}
