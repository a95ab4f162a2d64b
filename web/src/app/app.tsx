import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { queryClient } from '@/app/query-client';
import { directionOf } from '@/shared/i18n/i18n';
import { usePreferences } from '@/shared/lib/preferences';
import { theme, variables } from '@/shared/theme/theme';

const Notifications = lazy(() => import('@/app/shell/notifications'));

export function App({ router }: Pick<RouterProviderProps, 'router'>) {
  const { language } = usePreferences();
  const direction = directionOf(language);
  return (
    <StrictMode>
      <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <Suspense>
              <Notifications />
            </Suspense>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>
  );
}
