import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { CommandKeys } from '@/app/shell/command-keys';
import { Header } from '@/app/shell/header';
import { PhoneBar } from '@/app/shell/phone-bar';
import classes from '@/app/shell/shell.module.css';
import { SideNavigation } from '@/app/shell/side-navigation';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

/** The room around the pages: header, navigation at the side (below on phones), the page itself. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <Header />
      <SideNavigation />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Suspense fallback={<LoadingSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <PhoneBar />
      <CommandKeys />
    </div>
  );
}
