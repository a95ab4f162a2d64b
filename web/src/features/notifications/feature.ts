import { IconMail } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'notifications',
  routes: [
    {
      path: 'outbox',
      handle: { roles: ['ADMINISTRATOR'] },
      lazy: async () => ({ Component: (await import('@/features/notifications/outbox-page')).OutboxPage }),
    },
  ],
  navigation: [
    {
      to: '/outbox',
      label: 'notifications:navigation.outbox',
      icon: IconMail,
      order: 90,
      group: 'manage',
      roles: ['ADMINISTRATOR'],
    },
  ],
};
