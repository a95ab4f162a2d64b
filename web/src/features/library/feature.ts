import { IconLibraryPhoto } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

const roles = ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const feature: Feature = {
  name: 'library',
  routes: [
    {
      path: 'library',
      handle: { roles },
      lazy: async () => ({ Component: (await import('@/features/library/library-page')).LibraryPage }),
    },
    {
      path: 'library/room',
      handle: { roles },
      lazy: async () => ({ Component: (await import('@/features/library/room-page')).RoomPage }),
    },
    {
      path: 'library/care',
      handle: { roles },
      lazy: async () => ({ Component: (await import('@/features/library/care-page')).CarePage }),
    },
    {
      path: 'library/:file',
      handle: { roles },
      lazy: async () => ({ Component: (await import('@/features/library/file-page')).FilePage }),
    },
  ],
  navigation: [
    { to: '/library', label: 'library:navigation.library', icon: IconLibraryPhoto, order: 105, group: 'manage', roles },
  ],
};
