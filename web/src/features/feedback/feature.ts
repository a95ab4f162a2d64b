import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'feedback',
  routes: [
    {
      path: 'teach/courses/:courseId/feedback',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/feedback/results/results-page')).ResultsPage }),
    },
  ],
  panels: [
    {
      place: 'course',
      id: 'feedback',
      order: 80,
      load: async () => ({ default: (await import('@/features/feedback/give/course-panel')).CoursePanel }),
    },
    {
      place: 'courseStaff',
      id: 'feedback',
      order: 30,
      load: async () => ({ default: (await import('@/features/feedback/results/staff-link')).StaffLink }),
    },
  ],
};
