import { IconBuildingCommunity, IconShieldLock, IconUserCircle, IconUsers } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'accounts',
  publicRoutes: [
    {
      path: 'sign-in',
      lazy: async () => ({ Component: (await import('@/features/accounts/sign-in/sign-in-page')).SignInPage }),
    },
    {
      path: 'forgot-password',
      lazy: async () => ({
        Component: (await import('@/features/accounts/password/forgot-password-page')).ForgotPasswordPage,
      }),
    },
    {
      path: 'new-password',
      lazy: async () => ({
        Component: (await import('@/features/accounts/password/new-password-page')).NewPasswordPage,
      }),
    },
    {
      path: 'invitation',
      lazy: async () => ({
        Component: (await import('@/features/accounts/invitation/invitation-page')).InvitationPage,
      }),
    },
    {
      path: 'set-up',
      lazy: async () => ({ Component: (await import('@/features/accounts/set-up/set-up-page')).SetUpPage }),
    },
  ],
  routes: [
    {
      path: 'you/profile',
      lazy: async () => ({ Component: (await import('@/features/accounts/profile/profile-page')).ProfilePage }),
    },
    {
      path: 'you/security',
      lazy: async () => ({ Component: (await import('@/features/accounts/profile/security-page')).SecurityPage }),
    },
    {
      path: 'academy',
      handle: { roles: ['ADMINISTRATOR'] },
      lazy: async () => ({ Component: (await import('@/features/accounts/academy/academy-page')).AcademyPage }),
    },
    {
      path: 'people',
      handle: { roles: ['ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/accounts/people/people-page')).PeoplePage }),
    },
  ],
  navigation: [
    { to: '/you/profile', label: 'accounts:navigation.profile', icon: IconUserCircle, order: 10, group: 'you' },
    { to: '/you/security', label: 'accounts:navigation.security', icon: IconShieldLock, order: 20, group: 'you' },
    {
      to: '/people',
      label: 'accounts:navigation.people',
      icon: IconUsers,
      order: 80,
      group: 'manage',
      roles: ['ADMINISTRATOR', 'AUDITOR'],
    },
    {
      to: '/academy',
      label: 'accounts:navigation.academy',
      icon: IconBuildingCommunity,
      order: 95,
      group: 'manage',
      roles: ['ADMINISTRATOR'],
    },
  ],
};
