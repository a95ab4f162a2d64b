import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'video',
  routes: [
    {
      path: 'teach/lessons/:lessonId/captions/:what',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR'] },
      lazy: async () => ({ Component: (await import('@/features/video/editing/captions-page')).CaptionsPage }),
    },
  ],
  panels: [
    {
      place: 'video',
      id: 'video',
      order: 10,
      load: async () => ({ default: (await import('@/features/video/video-place')).VideoPlace }),
    },
  ],
};
