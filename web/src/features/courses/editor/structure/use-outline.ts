import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ArrangedModule,
  arrangeCourse,
  type CourseDetails,
  type CourseLesson,
  type CourseModule,
  courseToEditQuery,
  removeLesson,
} from '@/features/courses/editor/structure/course-api';
import { notifyDone } from '@/shared/ui/notify';

const arranged = (modules: readonly CourseModule[]): readonly ArrangedModule[] =>
  modules.map(({ id, title, lessons }) => ({ id, title, lessonIds: lessons.map((lesson) => lesson.id) }));

/** Shows a new order at once, sends one after the other, and goes back to the server's when one is refused. */
export function useOutline(course: CourseDetails) {
  const { t } = useTranslation('courses');
  const queries = useQueryClient();
  const [wanted, setWanted] = useState<readonly CourseModule[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const { queryKey } = courseToEditQuery(course.id);

  const send = async (modules: readonly ArrangedModule[]) => {
    const newest = queries.getQueryData(queryKey) ?? course;
    queries.setQueryData(queryKey, await arrangeCourse(course.id, newest.revision, modules));
  };
  const arrange = (modules: readonly CourseModule[]) => {
    setWanted(modules);
    setFailure(null);
    sending.current = sending.current
      .then(() => send(arranged(modules)))
      .catch(async (error) => {
        setFailure(error);
        await queries.invalidateQueries({ queryKey });
      })
      .finally(() => setWanted((current) => (current === modules ? null : current)));
  };
  return {
    modules: wanted ?? course.modules,
    failure,
    arrange,
    addModule: (title: string) => send([...arranged(wanted ?? course.modules), { id: null, title, lessonIds: [] }]),
    remove: async (lesson: CourseLesson) => {
      setFailure(null);
      try {
        await removeLesson(lesson.id);
        notifyDone(t('editor.course.lessonRemoved', { title: lesson.title }));
      } catch (error) {
        setFailure(error);
      }
      await queries.invalidateQueries({ queryKey });
    },
  };
}
