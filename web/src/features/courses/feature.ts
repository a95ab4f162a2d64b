import { IconBook2 } from '@tabler/icons-react';
import { editorNavigation, editorRoutes } from '@/features/courses/editor/routes';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'courses',
  routes: [
    ...editorRoutes,
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
    editorNavigation,
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
