import { IconCards } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'cards',
  routes: [
    {
      path: 'cards',
      lazy: async () => ({ Component: (await import('@/features/cards/mine/cards-page')).CardsPage }),
    },
    {
      path: 'cards/review',
      lazy: async () => ({ Component: (await import('@/features/cards/review/review-page')).ReviewPage }),
    },
    {
      path: 'teach/courses/:courseId/cards',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/cards/teach/course-cards-page')).CourseCardsPage }),
    },
    {
      path: 'teach/courses/:courseId/cards/:lessonId',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({
        Component: (await import('@/features/cards/teach/suggest/suggestions-page')).SuggestionsPage,
      }),
    },
  ],
  navigation: [
    { to: '/cards', label: 'cards:navigation.cards', icon: IconCards, order: 7, group: 'learn', roles: ['STUDENT'] },
  ],
  panels: [
    {
      place: 'home',
      id: 'cards',
      order: 15,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/cards/due-panel')).DuePanel }),
    },
    {
      place: 'courseStaff',
      id: 'cards',
      order: 30,
      load: async () => ({ default: (await import('@/features/cards/teach/staff-link')).StaffLink }),
    },
  ],
};
