import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'links',
  routes: [
    {
      path: 'teach/courses/:courseId/links',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/links/links-page')).LinksPage }),
    },
  ],
  panels: [
    {
      place: 'link',
      id: 'link',
      order: 10,
      load: async () => ({ default: (await import('@/features/links/link-place')).LinkPlace }),
    },
    {
      place: 'home',
      id: 'links',
      order: 6,
      roles: ['TEACHER'],
      load: async () => ({ default: (await import('@/features/links/broken-panel')).BrokenPanel }),
    },
    {
      place: 'courseStaff',
      id: 'links',
      order: 60,
      load: async () => ({ default: (await import('@/features/links/staff-link')).StaffLink }),
    },
  ],
};
