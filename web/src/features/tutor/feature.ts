import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'tutor',
  routes: [
    {
      path: 'classes/new',
      lazy: async () => ({ Component: (await import('@/features/tutor/class/new-class-page')).NewClassPage }),
    },
  ],
  stageRoutes: [
    {
      path: 'classes/:id',
      lazy: async () => ({ Component: (await import('@/features/tutor/class/class-page')).ClassPage }),
    },
  ],
};
