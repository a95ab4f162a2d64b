import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense, useMemo } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { panels } from '@/app/features';
import { queryClient } from '@/app/query-client';
import { directionOf } from '@/shared/i18n/i18n';
import { usePreferences } from '@/shared/lib/preferences';
import { PanelsProvider } from '@/shared/panels';
import { useAcademy } from '@/shared/session/session';
import { themeIn } from '@/shared/theme/theme';

const Notifications = lazy(() => import('@/app/shell/notifications'));

type AppProps = Pick<RouterProviderProps, 'router'>;

export function App({ router }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Themed router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}

/** The app in the reader's direction and the academy's colours. */
function Themed({ router }: AppProps) {
  const { language } = usePreferences();
  const direction = directionOf(language);
  const colours = useAcademy()?.colours;
  const look = useMemo(
    () => themeIn({ brand: colours?.brand ?? null, accent: colours?.accent ?? null }),
    [colours?.brand, colours?.accent],
  );
  return (
    <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
      <MantineProvider {...look} defaultColorScheme="auto">
        <PanelsProvider value={panels}>
          <RouterProvider router={router} />
        </PanelsProvider>
        <Suspense>
          <Notifications />
        </Suspense>
      </MantineProvider>
    </DirectionProvider>
  );
}
