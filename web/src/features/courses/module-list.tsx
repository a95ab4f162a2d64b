import { IconCircle, IconCircleCheck, IconCircleHalf2, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseDetails, CourseLesson, CourseProgress } from '@/api/generated/types.gen';
import classes from '@/features/courses/module-list.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { useUser } from '@/shared/session/session';

interface ModuleListProps {
  readonly course: CourseDetails;
  readonly progress: CourseProgress | undefined;
}

/** The modules of a course with their lessons, and what the learner has done of each. */
export function ModuleList({ course, progress }: ModuleListProps) {
  const user = useUser();
  const sees = user.roles.some((role) => role === 'ADMINISTRATOR' || role === 'AUDITOR');
  const plans = sees || course.teachers.some(({ id }) => id === user.id);
  const states = new Map(progress?.lessons.map((lesson) => [lesson.id, lesson]));
  return (
    <ol className={classes['modules']}>
      {course.modules.map((module) => (
        <li key={module.id}>
          <h2 className={classes['module']}>
            <bdi>{module.title}</bdi>
          </h2>
          <ol className={classes['lessons']}>
            {module.lessons.map((lesson) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                open={progress?.mayFollow === true && lesson.version > 0}
                plan={plans && lesson.version > 0}
                state={states.get(lesson.id)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface LessonRowProps {
  readonly lesson: CourseLesson;
  readonly open: boolean;
  /** Whether this reader may see how the lesson is taught. */
  readonly plan: boolean;
  readonly state: CourseProgress['lessons'][number] | undefined;
}

function LessonRow({ lesson, open, plan, state }: LessonRowProps) {
  const { t } = useTranslation('courses');
  const { minutes, percent } = useFormats();
  const facts = [
    ...(lesson.version === 0 ? [t('status.DRAFT')] : []),
    ...(lesson.minutes > 0 ? [minutes(lesson.minutes)] : []),
    ...(state && state.percent > 0 && !state.completed ? [percent(state.percent / 100)] : []),
    ...(state?.completed ? [t('completed')] : []),
  ];
  return (
    <li className={classes['lesson']}>
      <Sign open={open} state={state} />
      <div className={classes['about']}>
        {open ? (
          <Link to={`/lessons/${lesson.id}`} className={classes['link']}>
            <bdi>{lesson.title}</bdi>
          </Link>
        ) : (
          <bdi>{lesson.title}</bdi>
        )}
        {lesson.summary && (
          <p className={classes['summary']}>
            <bdi>{lesson.summary}</bdi>
          </p>
        )}
        {plan && (
          <Link
            to={`/teach/lessons/${lesson.id}/plan`}
            className={classes['plan']}
            aria-label={`${t('plan')}: ${lesson.title}`}
          >
            {t('plan')}
          </Link>
        )}
      </div>
      <span className={classes['facts']}>{facts.join(' · ')}</span>
    </li>
  );
}

function Sign({ open, state }: Pick<LessonRowProps, 'open' | 'state'>) {
  if (!open) return <IconLock size={20} aria-hidden className={classes['sign']} />;
  if (state?.completed) return <IconCircleCheck size={20} aria-hidden className={classes['done']} />;
  if (state && state.percent > 0) return <IconCircleHalf2 size={20} aria-hidden className={classes['begun']} />;
  return <IconCircle size={20} aria-hidden className={classes['sign']} />;
}
