import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'mastery',
  routes: [
    {
      path: 'courses/:courseId/skills',
      lazy: async () => ({ Component: (await import('@/features/mastery/mine/my-skills-page')).MySkillsPage }),
    },
    {
      path: 'teach/courses/:courseId/skills',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/mastery/teach/skills-page')).SkillsPage }),
    },
  ],
  panels: [
    {
      place: 'home',
      id: 'objections',
      order: 5,
      roles: ['TEACHER'],
      load: async () => ({ default: (await import('@/features/mastery/teach/objections-panel')).ObjectionsPanel }),
    },
    {
      place: 'course',
      id: 'mastery',
      order: 30,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/mastery/mine/my-skills')).MySkills }),
    },
    {
      place: 'home',
      id: 'mastery',
      order: 50,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/mastery/mine/home-panel')).HomePanel }),
    },
    {
      place: 'courseStaff',
      id: 'mastery',
      order: 40,
      load: async () => ({ default: (await import('@/features/mastery/teach/staff-link')).StaffLink }),
    },
  ],
};
