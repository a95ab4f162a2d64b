import { Button, Card, Group, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChartPie, IconLibraryPhoto, IconSearch, IconStethoscope } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { CourseFilter } from '@/features/library/course-filter';
import { FileRow } from '@/features/library/file-row';
import { findFiles, kinds, type LibraryKind } from '@/features/library/library';
import classes from '@/features/library/library.module.css';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Every file of the courses that somebody teaches or oversees. What is looked for stands in the address. */
export function LibraryPage() {
  const { t } = useTranslation('library');
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const [q] = useDebouncedValue(text.trim(), 250);
  const kind = (search.get('kind') ?? '') as LibraryKind | '';
  const course = search.get('course') ?? '';
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const found = useInfiniteQuery({
    queryKey: ['library', q, kind, course],
    queryFn: ({ pageParam, signal }) => findFiles({ q, kind, course }, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const files = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const narrowed = q !== '' || kind !== '' || course !== '';
  return (
    <Page
      title={t('navigation.library')}
      lead={t('lead')}
      actions={
        <>
          <Button
            component={Link}
            to="/library/room"
            variant="default"
            leftSection={<IconChartPie size={18} aria-hidden />}
          >
            {t('room.title')}
          </Button>
          <Button
            component={Link}
            to="/library/care"
            variant="default"
            leftSection={<IconStethoscope size={18} aria-hidden />}
          >
            {t('care.title')}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <Group align="end">
          <TextInput
            type="search"
            aria-label={t('filter.search')}
            placeholder={t('filter.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              choose('q', event.currentTarget.value.trim());
            }}
            flex="1 1 220px"
          />
          <Select
            aria-label={t('filter.kind')}
            placeholder={t('filter.anyKind')}
            data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind === '' ? null : kind}
            onChange={(value) => choose('kind', value ?? '')}
            clearable
            w={170}
          />
          <CourseFilter value={course} onChange={(value) => choose('course', value)} />
        </Group>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <LoadingSkeleton />}
        {found.isSuccess && files.length === 0 && (
          <EmptyState icon={IconLibraryPhoto} title={t(narrowed ? 'nothing.title' : 'empty.title')}>
            {t(narrowed ? 'nothing.text' : 'empty.text')}
          </EmptyState>
        )}
        {files.length > 0 && (
          <Card padding={0} component="ul" className={classes['list'] ?? ''} aria-label={t('navigation.library')}>
            {files.map((item) => (
              <FileRow key={item.file} item={item} />
            ))}
          </Card>
        )}
        <MoreButton label={t('more')} found={found} />
      </Stack>
    </Page>
  );
}
