import type { Feature } from '@/shared/feature';

/** What to do next: by itself, because the home page loads its texts first. */
export const feature: Feature = {
  name: 'next-step',
  homeCards: [
    {
      id: 'next-step',
      order: 10,
      load: async () => ({ default: (await import('@/features/next-step/next-step-card')).NextStepCard }),
    },
  ],
};
