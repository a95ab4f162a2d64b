import { Anchor, Button, Group, Progress } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LessonPage } from '@/api/generated/types.gen';
import { PercentMeaning } from '@/features/learning/percent-meaning';
import { LessonBlock } from '@/features/learning/reading/lesson-block';
import { LessonEnd } from '@/features/learning/reading/lesson-end';
import classes from '@/features/learning/reading/lesson-reader.module.css';
import { useReading } from '@/features/learning/reading/use-reading';
import { useResume } from '@/features/learning/reading/use-resume';
import { whole } from '@/shared/blocks/block';
import { useFormats } from '@/shared/i18n/formats';
import { Panels } from '@/shared/panels';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** A lesson with its blocks. It opens where the learner left it and notes what they read. */
export function LessonReader({ lesson }: { readonly lesson: LessonPage }) {
  const { t } = useTranslation('learning');
  const { percent, minutes } = useFormats();
  const page = useRef<HTMLDivElement>(null);
  const resumeAt = useResume(lesson);
  const reading = useReading(lesson, page);
  usePageTitle(lesson.title);
  const share = percent(reading.percent / 100);
  return (
    <article className={classes['lesson']}>
      <header className={classes['head']}>
        <Anchor component={Link} to={`/courses/${lesson.course.slug}`} size="sm">
          <bdi>{lesson.course.title}</bdi>
        </Anchor>
        <h1 tabIndex={-1} dir="auto" lang={lesson.language}>
          {lesson.title}
        </h1>
        {lesson.summary && (
          <p className={classes['summary']} dir="auto" lang={lesson.language}>
            {lesson.summary}
          </p>
        )}
        <Group justify="space-between">
          <Group gap={4} className={classes['facts']}>
            {lesson.minutes > 0 && minutes(lesson.minutes)}
            {lesson.enrolled && (
              <>
                {lesson.minutes > 0 && ' · '}
                {t('lessonProgress', { share })}
                <PercentMeaning />
              </>
            )}
          </Group>
          <Button
            component={Link}
            to={`/classes/new?lesson=${lesson.id}`}
            variant="light"
            leftSection={<IconPresentation size={18} aria-hidden />}
          >
            {t('takeClass')}
          </Button>
        </Group>
      </header>
      {lesson.enrolled && (
        <div className={classes['progress']}>
          <Progress value={reading.percent} size={4} radius={0} aria-label={t('lessonProgress', { share })} />
        </div>
      )}
      <div
        ref={page}
        className={classes['blocks']}
        lang={lesson.language}
        dir={lesson.language === 'ar' ? 'rtl' : 'ltr'}
      >
        {whole(lesson.blocks).map((block) => (
          <LessonBlock
            key={block.id}
            lesson={lesson.id}
            block={block}
            noted={lesson.enrolled}
            onNoted={reading.noted}
            wasHere={block.id === resumeAt}
          />
        ))}
      </div>
      <Panels place="lessonEnd" about={{ courseId: lesson.course.id, lessonId: lesson.id }} />
      <LessonEnd lesson={lesson} completed={reading.completed} demands={reading.demands} />
    </article>
  );
}
