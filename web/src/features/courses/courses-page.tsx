import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCourses } from '@/api/generated/sdk.gen';
import { CourseCard } from '@/features/courses/course-card';
import classes from '@/features/courses/course-card.module.css';
import { useCourseEntries } from '@/features/courses/course-entries';
import { useUser } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

type Scope = 'CATALOGUE' | 'TEACHING' | 'ALL';

/** The catalogue; teachers find their own courses here too, whoever oversees the academy finds all. */
export function CoursesPage() {
  const { t } = useTranslation('courses');
  const { roles } = useUser();
  const scopes = scopesOf(roles);
  const [scope, setScope] = useState<Scope>('CATALOGUE');
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 250);
  const found = useInfiniteQuery({
    queryKey: ['courses', scope, query],
    queryFn: async ({ pageParam, signal }) => {
      const wanted = { scope, ...(query && { query }), ...(pageParam && { cursor: pageParam }) };
      return (await listCourses({ query: wanted, signal, throwOnError: true })).data;
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const courses = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const entries = useCourseEntries(courses.map(({ id }) => id));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="lg">
        <Group justify="space-between">
          <TextInput
            type="search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            leftSection={<IconSearch size={18} aria-hidden />}
            placeholder={t('search')}
            aria-label={t('search')}
            maw={360}
            flex="1 1 220px"
          />
          {scopes.length > 1 && (
            <SegmentedControl
              value={scope}
              onChange={(value) => setScope(value as Scope)}
              data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
            />
          )}
        </Group>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <LoadingSkeleton />}
        {found.isSuccess && courses.length === 0 && (
          <EmptyState icon={IconBook2} title={query ? t('notFound.title') : t('none.title')}>
            {query ? t('notFound.text') : t('none.text')}
          </EmptyState>
        )}
        <ul className={classes['grid']}>
          {courses.map((course) => (
            <li key={course.id}>
              <CourseCard course={course} entry={entries.get(course.id)} />
            </li>
          ))}
        </ul>
        <MoreButton label={t('more')} found={found} />
      </Stack>
    </Page>
  );
}

function scopesOf(roles: readonly string[]): readonly Scope[] {
  const teaches = roles.includes('TEACHER');
  const oversees = roles.includes('ADMINISTRATOR') || roles.includes('AUDITOR');
  return ['CATALOGUE', ...(teaches ? (['TEACHING'] as const) : []), ...(oversees ? (['ALL'] as const) : [])];
}
