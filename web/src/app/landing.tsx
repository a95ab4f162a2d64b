import { useEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { ConnectionBanner } from '@/app/shell/connection-banner';
import { RouteAnnouncer } from '@/app/shell/route-announcer';
import { showLanguage } from '@/shared/i18n/i18n';
import { isLanguage, languageWasChosen, usePreferences } from '@/shared/lib/preferences';
import { useAcademy } from '@/shared/session/session';

/** Around every page, public or not. Until the reader chooses a language, the page speaks one that the academy teaches in. */
export function Landing() {
  const academy = useAcademy();
  const { language } = usePreferences();

  useEffect(() => {
    if (!academy || languageWasChosen() || academy.languages.includes(language)) return;
    if (isLanguage(academy.defaultLanguage)) void showLanguage(academy.defaultLanguage);
  }, [academy, language]);

  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <RouteAnnouncer />
      <ScrollRestoration />
    </>
  );
}
