import { Anchor, Button, Menu, Stack, Switch, Text } from '@mantine/core';
import { IconDownload, IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { getCourseOptions, getGradebookOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { GradeColumn } from '@/api/generated/types.gen';
import { AppliedLine } from '@/features/assessment/grades/applied-line';
import { ColumnDialog } from '@/features/assessment/grades/column-dialog';
import { Gradebook } from '@/features/assessment/grades/gradebook';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The grades of everybody who takes a course, for those who run it. */
export function GradebookPage() {
  const { t } = useTranslation('assessment');
  const { courseId = '' } = useParams();
  const [column, setColumn] = useState<GradeColumn | 'new' | null>(null);
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const { data, error, refetch } = useQuery(getGradebookOptions({ path: { id: courseId } }));
  const [search, setSearch] = useSearchParams();
  const withEnded = search.get('ended') !== 'hidden';
  const ended = data?.items.filter((row) => row.ended).length ?? 0;
  const book = data && (withEnded ? data : { ...data, items: data.items.filter((row) => !row.ended) });
  return (
    <Page
      title={t('grades.title')}
      lead={
        course && (
          <>
            <Anchor component={Link} to={course.editable ? `/teach/courses/${course.id}` : `/courses/${course.slug}`}>
              <bdi>{course.title}</bdi>
            </Anchor>
            {' · '}
            <Anchor component={Link} to={`/teach/courses/${course.id}/assessments`}>
              {t('ofCourse')}
            </Anchor>
            {' · '}
            <Anchor component={Link} to={`/teach/courses/${course.id}/grade-rules`}>
              {t('grades.rules')}
            </Anchor>
          </>
        )
      }
      actions={
        book && (
          <>
            <Menu>
              <Menu.Target>
                <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
                  {t('grades.export')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {(['xlsx', 'csv'] as const).map((format) => (
                  <Menu.Item
                    key={format}
                    component="a"
                    href={`/api/courses/${courseId}/gradebook.${format}?ended=${withEnded}`}
                    download
                  >
                    {t(`grades.${format}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            {book.editable && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setColumn('new')}>
                {t('grades.column.add')}
              </Button>
            )}
          </>
        )
      }
    >
      <Stack>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!book && !error && <LoadingSkeleton />}
        {book && <AppliedLine applied={book.applied} />}
        {ended > 0 && (
          <Switch
            label={t('grades.showEnded', { count: ended })}
            checked={withEnded}
            onChange={(event) => setSearch(event.currentTarget.checked ? {} : { ended: 'hidden' }, { replace: true })}
          />
        )}
        {data?.items.length === 0 && (
          <EmptyState icon={IconUsers} title={t('grades.empty.title')}>
            {t('grades.empty.text')}
          </EmptyState>
        )}
        {book && book.columns.length === 0 && <Text>{t('grades.noColumns')}</Text>}
        {book && book.items.length > 0 && <Gradebook courseId={courseId} book={book} onColumn={setColumn} />}
      </Stack>
      {book && column && (
        <ColumnDialog
          courseId={courseId}
          revision={book.revision}
          column={column === 'new' ? null : column}
          onClose={() => setColumn(null)}
        />
      )}
    </Page>
  );
}
