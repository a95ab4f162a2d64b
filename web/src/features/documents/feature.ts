import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'documents',
  stageRoutes: [
    {
      path: 'documents/:file',
      lazy: async () => ({ Component: (await import('@/features/documents/reading/document-page')).DocumentPage }),
    },
  ],
  panels: [
    {
      place: 'document',
      id: 'document',
      order: 10,
      load: async () => ({ default: (await import('@/features/documents/document-place')).DocumentPlace }),
    },
  ],
};
