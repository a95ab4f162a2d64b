import { IconPencil } from '@tabler/icons-react';
import type { NavigationEntry, PageRoute } from '@/shared/feature';

const roles = ['TEACHER', 'ADMINISTRATOR'] as const;

/** The pages on which courses are made; each comes with its own script. */
export const editorRoutes: readonly PageRoute[] = [
  {
    path: 'teach',
    handle: { roles },
    lazy: async () => ({ Component: (await import('@/features/courses/editor/structure/taught-page')).TaughtPage }),
  },
  {
    path: 'teach/courses/:courseId',
    handle: { roles },
    lazy: async () => ({
      Component: (await import('@/features/courses/editor/structure/course-editor-page')).CourseEditorPage,
    }),
  },
  {
    path: 'teach/lessons/:lessonId',
    handle: { roles },
    lazy: async () => ({
      Component: (await import('@/features/courses/editor/lesson-editor-page')).LessonEditorPage,
    }),
  },
];

export const editorNavigation: NavigationEntry = {
  to: '/teach',
  label: 'courses:navigation.teach',
  icon: IconPencil,
  order: 100,
  group: 'manage',
  roles,
};
