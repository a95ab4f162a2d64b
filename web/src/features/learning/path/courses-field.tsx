import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseBefore } from '@/api/generated/types.gen';

type Chosen = Pick<CourseBefore, 'id' | 'title'>;

interface CoursesFieldProps {
  /** The course itself: it is not offered. */
  readonly courseId: string;
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

/** Other courses that learners complete before this one, found in the catalogue. */
export function CoursesField({ courseId, chosen, onChange }: CoursesFieldProps) {
  const { t } = useTranslation('learning');
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 250);
  const { data } = useQuery({
    ...listCoursesOptions({ query: { scope: 'CATALOGUE', ...(query && { query }) } }),
    placeholderData: keepPreviousData,
  });
  const known = new Map<string, Chosen>(
    [...(data?.items ?? []), ...chosen].filter(({ id }) => id !== courseId).map((course) => [course.id, course]),
  );
  return (
    <MultiSelect
      label={t('path.form.requires')}
      description={t('path.form.requiresHelp')}
      data={[...known.values()].map(({ id, title }) => ({ value: id, label: title }))}
      value={chosen.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={t('path.form.noSuchCourse')}
      hidePickedOptions
      maxValues={20}
      clearable
    />
  );
}
