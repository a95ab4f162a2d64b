import type { RouteObject } from 'react-router';
import { routesOf } from '@/app/features';
import { Landing } from '@/app/landing';
import { ErrorPage } from '@/app/pages/error-page';
import { NotFoundPage } from '@/app/pages/not-found-page';
import { Allowed } from '@/app/session/allowed';
import { SignedIn } from '@/app/session/signed-in';
import { PageSkeleton } from '@/shared/ui/page-skeleton';

const own: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('@/app/home/home-page')).HomePage }) },
  { path: 'you', lazy: async () => ({ Component: (await import('@/app/pages/you-page')).YouPage }) },
];

export const routes: RouteObject[] = [
  {
    Component: Landing,
    ErrorBoundary: ErrorPage,
    HydrateFallback: PageSkeleton,
    children: [
      ...routesOf('publicRoutes'),
      {
        Component: SignedIn,
        children: [
          {
            lazy: async () => ({ Component: (await import('@/app/shell/shell')).Shell }),
            children: [
              {
                Component: Allowed,
                ErrorBoundary: ErrorPage,
                children: [...own, ...routesOf('routes'), { path: '*', Component: NotFoundPage }],
              },
            ],
          },
          { Component: Allowed, ErrorBoundary: ErrorPage, children: routesOf('stageRoutes') },
        ],
      },
    ],
  },
];
