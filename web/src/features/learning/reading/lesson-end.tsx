import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LessonDemands as Demands, LessonPage } from '@/api/generated/types.gen';
import { LessonDemands } from '@/features/learning/reading/lesson-demands';
import classes from '@/features/learning/reading/lesson-reader.module.css';

interface LessonEndProps {
  readonly lesson: LessonPage;
  readonly completed: boolean;
  readonly demands: Demands;
}

/** Below the last block: that the lesson is done or what is still to do, and what comes next. */
export function LessonEnd({ lesson, completed, demands }: LessonEndProps) {
  const { t } = useTranslation('learning');
  return (
    <footer className={classes['end']}>
      <p role="status" className={classes['done']}>
        {completed && (
          <>
            <IconCircleCheck size={20} aria-hidden /> {t('lessonCompleted')}
          </>
        )}
      </p>
      {lesson.enrolled && !completed && <LessonDemands demands={demands} />}
      <nav className={classes['neighbours']} aria-label={t('neighbours')}>
        {lesson.previous && (
          <Button
            component={Link}
            to={`/lessons/${lesson.previous.id}`}
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            <bdi>{lesson.previous.title}</bdi>
          </Button>
        )}
        <Button
          component={Link}
          to={lesson.next ? `/lessons/${lesson.next.id}` : `/courses/${lesson.course.slug}`}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          className={classes['next'] ?? ''}
        >
          {lesson.next ? <bdi>{lesson.next.title}</bdi> : t('toCourse')}
        </Button>
      </nav>
    </footer>
  );
}
