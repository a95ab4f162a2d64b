import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCoursePathOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseBefore } from '@/api/generated/types.gen';
import classes from '@/features/learning/path/path.module.css';
import { PathDialog, type Place } from '@/features/learning/path/path-dialog';
import { PathRow } from '@/features/learning/path/path-row';
import { useFormats } from '@/shared/i18n/formats';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How the lessons of a course are completed and when they open, for its teachers. */
export function PathPage() {
  const { t } = useTranslation('learning');
  const { courseId = '' } = useParams();
  const { data: path, error, refetch } = useQuery(getCoursePathOptions({ path: { id: courseId } }));
  const [editing, setEditing] = useState<Place | null>(null);
  const titles = new Map(
    [...(path?.requires ?? []), ...(path?.modules.flatMap((module) => [module, ...module.lessons]) ?? [])].map(
      ({ id, title }) => [id, title],
    ),
  );
  const rowOf = (place: Place) => (
    <PathRow place={place} titles={titles} onEdit={path?.editable ? () => setEditing(place) : undefined} />
  );
  return (
    <Page
      title={t('path.title')}
      lead={
        path && (
          <>
            <Anchor component={Link} to={`/courses/${courseId}`}>
              <bdi>{path.course}</bdi>
            </Anchor>
            <Text component="span" display="block" mt="xs">
              {t('path.lead')}
            </Text>
          </>
        )
      }
    >
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!path && !error && <LoadingSkeleton />}
      {path?.modules.length === 0 && <Text>{t('path.empty')}</Text>}
      <Stack gap="xl">
        {path && (
          <section className={classes['module']} aria-label={t('path.start')}>
            <div className={classes['head']}>
              {rowOf({
                ...{ kind: 'start', id: courseId, title: t('path.start') },
                gate: { opensAt: path.opensAt ?? null, daysAfter: null, after: path.requires.map(({ id }) => id) },
              })}
            </div>
            <NotOffered courses={path.requires.filter(({ offered }) => !offered)} />
          </section>
        )}
        {path?.modules.map((module) => (
          <section key={module.id} className={classes['module']} aria-label={module.title}>
            <div className={classes['head']}>{rowOf({ kind: 'module', ...module })}</div>
            <ol className={classes['lessons']}>
              {module.lessons.map((lesson) => (
                <li key={lesson.id}>{rowOf({ kind: 'lesson', ...lesson })}</li>
              ))}
            </ol>
          </section>
        ))}
        {path && (
          <section className={classes['module']} aria-label={t('path.end')}>
            <div className={classes['head']}>
              {rowOf({ kind: 'end', id: courseId, title: t('path.end'), gate: path.end })}
            </div>
          </section>
        )}
      </Stack>
      {editing && path && (
        <PathDialog courseId={courseId} path={path} place={editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}

/** Courses that are asked for and cannot be found by learners: they hold nobody up. */
function NotOffered({ courses }: { readonly courses: readonly CourseBefore[] }) {
  const { t } = useTranslation('learning');
  const { list } = useFormats();
  if (courses.length === 0) return null;
  return (
    <Text size="sm" px={20} pb="sm" role="note">
      {t('path.notOffered', { list: list(courses.map(({ title }) => `\u2068${title}\u2069`)) })}
    </Text>
  );
}
