import type { Feature } from '@/shared/feature';

const staff = ['TEACHER', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const feature: Feature = {
  name: 'assessment',
  routes: [
    {
      path: 'assessments/:assessment',
      lazy: async () => ({ Component: (await import('@/features/assessment/take/door-page')).DoorPage }),
    },
    {
      path: 'attempts/:attempt',
      lazy: async () => ({ Component: (await import('@/features/assessment/take/attempt-page')).AttemptPage }),
    },
    {
      path: 'teach/courses/:courseId/assessments',
      handle: { roles: staff },
      lazy: async () => ({
        Component: (await import('@/features/assessment/authoring/assessments-page')).AssessmentsPage,
      }),
    },
    {
      path: 'teach/assessments/:assessment',
      handle: { roles: staff },
      lazy: async () => ({
        Component: (await import('@/features/assessment/authoring/assessment-page')).AssessmentPage,
      }),
    },
    {
      path: 'teach/courses/:courseId/questions',
      handle: { roles: staff },
      lazy: async () => ({ Component: (await import('@/features/assessment/bank/bank-page')).BankPage }),
    },
    {
      path: 'teach/courses/:courseId/questions/new',
      handle: { roles: ['TEACHER', 'ADMINISTRATOR'] },
      lazy: async () => ({
        Component: (await import('@/features/assessment/bank/editor/new-question-page')).NewQuestionPage,
      }),
    },
    {
      path: 'teach/questions/:question',
      handle: { roles: staff },
      lazy: async () => ({ Component: (await import('@/features/assessment/bank/editor/question-page')).QuestionPage }),
    },
  ],
  panels: [
    {
      place: 'courseStaff',
      id: 'assessments',
      order: 10,
      load: async () => ({ default: (await import('@/features/assessment/authoring/staff-link')).StaffLink }),
    },
    {
      place: 'course',
      id: 'assessments',
      order: 10,
      load: async () => ({ default: (await import('@/features/assessment/take/course-panel')).CoursePanel }),
    },
    {
      place: 'lessonEnd',
      id: 'assessments',
      order: 10,
      load: async () => ({ default: (await import('@/features/assessment/take/lesson-panel')).LessonPanel }),
    },
  ],
};
