import { Outlet, ScrollRestoration } from 'react-router';
import { ConnectionBanner } from '@/app/shell/connection-banner';
import { RouteAnnouncer } from '@/app/shell/route-announcer';

/** Around every page, public or not. */
export function Landing() {
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <RouteAnnouncer />
      <ScrollRestoration />
    </>
  );
}
