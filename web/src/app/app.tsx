import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '@/app/query-client';
import { routes } from '@/app/routes';
import { directionOf } from '@/shared/i18n/i18n';
import { usePreferences } from '@/shared/lib/preferences';
import { theme, variables } from '@/shared/theme/theme';

const router = createBrowserRouter(routes);

export function App() {
  const { language } = usePreferences();
  const direction = directionOf(language);
  return (
    <StrictMode>
      <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <QueryClientProvider client={queryClient}>
            <Notifications position="bottom-right" containerWidth={380} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>
  );
}
