import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'tutor',
  routes: [
    {
      path: 'classes/new',
      lazy: async () => ({ Component: (await import('@/features/tutor/class/new-class-page')).NewClassPage }),
    },
    {
      path: 'teach/lessons/:lessonId/plan',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/tutor/plan/plan-page')).PlanPage }),
    },
  ],
  stageRoutes: [
    {
      path: 'classes/:id',
      lazy: async () => ({ Component: (await import('@/features/tutor/class/class-page')).ClassPage }),
    },
  ],
};
