import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCourseOptions, listCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { useUser } from '@/shared/session/session';

interface CourseFilterProps {
  readonly value: string;
  readonly onChange: (course: string) => void;
}

/** Chooses one of the courses whose files somebody sees; the server finds it by a part of its title. */
export function CourseFilter({ value, onChange }: CourseFilterProps) {
  const { t } = useTranslation('library');
  const { roles } = useUser();
  const scope = roles.includes('ADMINISTRATOR') || roles.includes('AUDITOR') ? 'ALL' : 'TEACHING';
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 250);
  const { data: chosen } = useQuery({ ...getCourseOptions({ path: { id: value } }), enabled: value !== '' });
  const { data } = useQuery({
    ...listCoursesOptions({ query: { scope, ...(query !== '' && query !== chosen?.title && { query }) } }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const known = found.some((course) => course.value === value);
  return (
    <Select
      searchable
      clearable
      aria-label={t('filter.course')}
      placeholder={t('filter.anyCourse')}
      nothingFoundMessage={t('filter.noCourse')}
      data={chosen && !known ? [{ value: chosen.id, label: chosen.title }, ...found] : found}
      filter={({ options }) => options}
      value={value === '' ? null : value}
      onChange={(course) => onChange(course ?? '')}
      onSearchChange={setText}
      w={240}
    />
  );
}
