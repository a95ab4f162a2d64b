import { IconHourglass } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'retention',
  routes: [
    {
      path: 'retention',
      handle: { roles: ['ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/retention/retention-page')).RetentionPage }),
    },
  ],
  navigation: [
    {
      to: '/retention',
      label: 'retention:navigation.retention',
      icon: IconHourglass,
      order: 92,
      group: 'manage',
      roles: ['ADMINISTRATOR', 'AUDITOR'],
    },
  ],
};
