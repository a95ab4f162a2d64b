import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'video',
  panels: [
    {
      place: 'video',
      id: 'video',
      order: 10,
      load: async () => ({ default: (await import('@/features/video/video-place')).VideoPlace }),
    },
  ],
};
