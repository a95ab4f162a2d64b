import { IconBookmark } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'learning',
  routes: [
    {
      path: 'my-courses',
      lazy: async () => ({ Component: (await import('@/features/learning/my-courses-page')).MyCoursesPage }),
    },
    {
      path: 'lessons/:lesson',
      lazy: async () => ({ Component: (await import('@/features/learning/reading/lesson-page')).LessonPage }),
    },
  ],
  navigation: [
    {
      to: '/my-courses',
      label: 'learning:navigation.myCourses',
      icon: IconBookmark,
      order: 5,
      group: 'learn',
      roles: ['STUDENT'],
    },
  ],
  homeCards: [
    {
      id: 'continue',
      order: 10,
      load: async () => ({ default: (await import('@/features/learning/continue-card')).ContinueCard }),
    },
  ],
};
