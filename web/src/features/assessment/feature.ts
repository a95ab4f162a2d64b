import { IconPencilCheck } from '@tabler/icons-react';
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
      path: 'marking/*',
      handle: { roles: staff },
      lazy: async () => ({ Component: (await import('@/features/assessment/marking/marking-pages')).MarkingPages }),
    },
    {
      path: 'courses/:courseId/grades',
      lazy: async () => ({ Component: (await import('@/features/assessment/grades/own-grades-page')).OwnGradesPage }),
    },
    {
      path: 'teach/courses/:courseId/gradebook',
      handle: { roles: staff },
      lazy: async () => ({ Component: (await import('@/features/assessment/grades/gradebook-page')).GradebookPage }),
    },
    {
      path: 'teach/courses/:courseId/grade-rules',
      handle: { roles: staff },
      lazy: async () => ({ Component: (await import('@/features/assessment/grades/rules/rules-page')).RulesPage }),
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
  navigation: [
    {
      to: '/marking',
      label: 'assessment:navigation.marking',
      icon: IconPencilCheck,
      order: 75,
      group: 'manage',
      roles: staff,
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
      place: 'courseStaff',
      id: 'gradebook',
      order: 12,
      load: async () => ({ default: (await import('@/features/assessment/grades/staff-link')).GradebookLink }),
    },
    {
      place: 'course',
      id: 'grades',
      order: 12,
      load: async () => ({ default: (await import('@/features/assessment/grades/own-panel')).OwnPanel }),
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
