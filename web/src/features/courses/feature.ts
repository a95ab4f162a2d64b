import { IconBook2 } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'courses',
  routes: [
    {
      path: 'courses',
      lazy: async () => ({ Component: (await import('@/features/courses/courses-page')).CoursesPage }),
    },
    {
      path: 'courses/:course',
      lazy: async () => ({ Component: (await import('@/features/courses/course-page')).CoursePage }),
    },
  ],
  navigation: [
    {
      to: '/courses',
      label: 'courses:navigation.courses',
      icon: IconBook2,
      order: 10,
      group: 'learn',
      onPhoneBar: true,
    },
  ],
};
