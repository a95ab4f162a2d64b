import { IconChartBar } from '@tabler/icons-react';
import type { Feature } from '@/shared/feature';

const overseers = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const feature: Feature = {
  name: 'analytics',
  routes: [
    {
      path: 'insights',
      handle: { roles: overseers },
      lazy: async () => ({ Component: (await import('@/features/analytics/academy/academy-page')).AcademyPage }),
    },
    {
      path: 'teach/courses/:courseId/insights',
      handle: { roles: ['TEACHER', ...overseers] },
      lazy: async () => ({ Component: (await import('@/features/analytics/course/insights-page')).InsightsPage }),
    },
  ],
  navigation: [
    {
      to: '/insights',
      label: 'analytics:navigation.insights',
      icon: IconChartBar,
      order: 70,
      group: 'manage',
      roles: overseers,
    },
  ],
  panels: [
    {
      place: 'courseStaff',
      id: 'insights',
      order: 5,
      load: async () => ({ default: (await import('@/features/analytics/course/staff-link')).StaffLink }),
    },
    {
      place: 'home',
      id: 'academy',
      order: 4,
      roles: overseers,
      load: async () => ({ default: (await import('@/features/analytics/home/academy-panel')).AcademyPanel }),
    },
    {
      place: 'home',
      id: 'teaching',
      order: 6,
      roles: ['TEACHER'],
      load: async () => ({ default: (await import('@/features/analytics/home/teaching-panel')).TeachingPanel }),
    },
    {
      place: 'home',
      id: 'week',
      order: 10,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/analytics/home/week-panel')).WeekPanel }),
    },
    {
      place: 'home',
      id: 'courses',
      order: 20,
      load: async () => ({ default: (await import('@/features/analytics/home/courses-panel')).CoursesPanel }),
    },
    {
      place: 'home',
      id: 'upcoming',
      order: 30,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/analytics/home/upcoming-panel')).UpcomingPanel }),
    },
    {
      place: 'home',
      id: 'results',
      order: 40,
      roles: ['STUDENT'],
      load: async () => ({ default: (await import('@/features/analytics/home/results-panel')).ResultsPanel }),
    },
  ],
};
