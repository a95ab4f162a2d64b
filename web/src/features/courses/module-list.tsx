import { IconCircle, IconCircleCheck, IconCircleHalf2, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClosedAnswer, CourseDetails, CourseEntry, CourseLesson, CourseProgress } from '@/api/generated/types.gen';
import classes from '@/features/courses/module-list.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { useUser } from '@/shared/session/session';

interface ModuleListProps {
  readonly course: CourseDetails;
  readonly progress: CourseProgress | undefined;
  /** What keeps the whole course closed; it is said above the list. */
  readonly entry?: CourseEntry | undefined;
}

/** The modules of a course with their lessons, and what the learner has done of each. */
export function ModuleList({ course, progress, entry }: ModuleListProps) {
  const user = useUser();
  const sees = user.roles.some((role) => role === 'ADMINISTRATOR' || role === 'AUDITOR');
  const plans = sees || course.teachers.some(({ id }) => id === user.id);
  const states = new Map(progress?.lessons.map((lesson) => [lesson.id, lesson]));
  const closed = new Map(progress?.closedModules.map((module) => [module.id, beyond(entry, module.closed)]));
  return (
    <ol className={classes['modules']}>
      {course.modules.map((module) => (
        <li key={module.id}>
          <h2 className={classes['module']}>
            <bdi>{module.title}</bdi>
          </h2>
          <ClosedUntil closed={closed.get(module.id)} />
          <ol className={classes['lessons']}>
            {module.lessons.map((lesson) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                open={progress?.mayFollow === true && lesson.version > 0 && !states.get(lesson.id)?.closed}
                closed={closed.get(module.id) ? undefined : beyond(entry, states.get(lesson.id)?.closed)}
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
  /** Why it is closed, unless that is said above it already. */
  readonly closed: ClosedAnswer | undefined;
  /** Whether this reader may see how the lesson is taught. */
  readonly plan: boolean;
  readonly state: CourseProgress['lessons'][number] | undefined;
}

function LessonRow({ lesson, open, closed, plan, state }: LessonRowProps) {
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
        <ClosedUntil closed={closed} />
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

/** What closes a part of the course beside what closes the whole of it; nothing when that is all. */
function beyond(entry: CourseEntry | undefined, closed: ClosedAnswer | null | undefined): ClosedAnswer | undefined {
  if (!closed || !entry) return closed ?? undefined;
  const opensAt = closed.opensAt === entry.opensAt ? null : closed.opensAt;
  const after = closed.after.filter(({ id }) => !entry.requires.some((required) => required.id === id));
  return opensAt || after.length > 0 ? { opensAt: opensAt ?? null, after } : undefined;
}

/** Why something is closed to the learner, and what opens it. */
function ClosedUntil({ closed }: { readonly closed: ClosedAnswer | undefined }) {
  const { t } = useTranslation('courses');
  const { dateTime, list } = useFormats();
  if (!closed) return null;
  const when = closed.opensAt ? dateTime(closed.opensAt) : '';
  const titles = list(closed.after.map(({ title }) => `\u2068${title}\u2069`));
  const how = closed.after.length === 0 ? 'opens' : closed.opensAt ? 'both' : 'after';
  return (
    <p className={classes['closed']}>
      <IconLock size={16} aria-hidden /> {t(`closedUntil.${how}`, { when, list: titles })}
    </p>
  );
}

function Sign({ open, state }: Pick<LessonRowProps, 'open' | 'state'>) {
  if (!open) return <IconLock size={20} aria-hidden className={classes['sign']} />;
  if (state?.completed) return <IconCircleCheck size={20} aria-hidden className={classes['done']} />;
  if (state && state.percent > 0) return <IconCircleHalf2 size={20} aria-hidden className={classes['begun']} />;
  return <IconCircle size={20} aria-hidden className={classes['sign']} />;
}
