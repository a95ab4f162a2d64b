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
    {
      path: 'teach/courses/:courseId/path',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/learning/path/path-page')).PathPage }),
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
  panels: [
    {
      place: 'percentMeaning',
      id: 'learning',
      order: 10,
      load: async () => ({ default: (await import('@/features/learning/percent-meaning')).PercentMeaning }),
    },
    {
      place: 'courseStaff',
      id: 'path',
      order: 5,
      load: async () => ({ default: (await import('@/features/learning/path/staff-link')).StaffLink }),
    },
  ],
};
