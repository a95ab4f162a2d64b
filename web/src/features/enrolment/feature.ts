import type { Feature } from '@/shared/feature';

export const feature: Feature = {
  name: 'enrolment',
  routes: [
    {
      path: 'teach/courses/:courseId/learners',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] },
      lazy: async () => ({ Component: (await import('@/features/enrolment/learners-page')).LearnersPage }),
    },
  ],
};
