import { IconPresentation } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'liveclass',
  routes: [
    {
      path: 'classes',
      lazy: async () => ({ Component: (await import('@/features/liveclass/classes-page')).ClassesPage }),
    },
  ],
  navigation: [
    {
      to: '/classes',
      label: 'liveclass:navigation.classes',
      icon: IconPresentation,
      order: 20,
      group: 'learn',
      onPhoneBar: true,
    },
  ],
};
