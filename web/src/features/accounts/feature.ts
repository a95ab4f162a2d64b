import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'accounts',
  publicRoutes: [
    {
      path: 'sign-in',
      lazy: async () => ({ Component: (await import('@/features/accounts/sign-in/sign-in-page')).SignInPage }),
    },
  ],
};
