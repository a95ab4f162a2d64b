import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { Room } from '@/features/accounts/sign-in/room';
import { SignInForm } from '@/features/accounts/sign-in/sign-in-form';
import classes from '@/features/accounts/sign-in/sign-in-page.module.css';
import { wayBack } from '@/shared/session/paths';
import { sessionQuery } from '@/shared/session/session';
import { AcademyMark } from '@/shared/ui/academy-mark';
import { ColourSchemeButton } from '@/shared/ui/colour-scheme-button';
import { LanguageButton } from '@/shared/ui/language-button';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** The door of the academy. Who is signed in already is led on to where they wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const session = useQuery(sessionQuery);
  const { search } = useLocation();
  usePageTitle(t('signIn.title'));

  if (session.data) return <Navigate to={wayBack(search)} replace />;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <AcademyMark />
        <span className={classes.tools}>
          <LanguageButton />
          <ColourSchemeButton />
        </span>
      </header>
      <main className={classes.main}>
        <div className={classes.form}>
          <Title order={1} tabIndex={-1}>
            {t('signIn.title')}
          </Title>
          <p className={classes.lead}>{t('signIn.lead')}</p>
          <SignInForm />
        </div>
      </main>
      <div className={classes.room}>
        <Room />
      </div>
    </div>
  );
}
