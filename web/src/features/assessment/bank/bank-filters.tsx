import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ListQuestionsData } from '@/api/generated/types.gen';
import { difficulties } from '@/features/assessment/bank/difficulties';
import { writtenKinds } from '@/features/assessment/bank/editor/draft';
import { useFormats } from '@/shared/i18n/formats';

type Filter = NonNullable<ListQuestionsData['query']>;

const names = ['query', 'kind', 'state', 'tag', 'skill', 'difficulty'] as const;
type Name = (typeof names)[number];

/** What is looked for. It stands in the address, so that the way back leads to the same list. */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(
    () => Object.fromEntries(names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) as Filter,
    [params],
  );
  const change = (name: Name, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return { filter, isOpen: Object.keys(filter).length === 0, change };
}

interface BankFiltersProps {
  readonly filter: Filter;
  /** Tags that questions of the course have. */
  readonly tags: readonly string[];
  /** Skills that they tell about. */
  readonly skills: readonly string[];
  readonly onChange: (name: Name, value: string) => void;
}

/** Narrows the list down by words, kind, state, tag, skill and difficulty. */
export function BankFilters({ filter, tags, skills, onChange }: BankFiltersProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const [text, setText] = useState(filter.query ?? '');
  const search = useDebouncedCallback((words: string) => onChange('query', words.trim()), 250);
  const any = { value: '', label: t('bank.any') };
  return (
    <SimpleGrid cols={{ base: 2, md: 3 }}>
      <TextInput
        type="search"
        label={t('author.findQuestions')}
        leftSection={<IconSearch size={18} aria-hidden />}
        dir="auto"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('bank.kind')}
        value={filter.kind ?? ''}
        data={[any, ...writtenKinds.map((value) => ({ value, label: t(`author.taskKinds.${value}`) }))]}
        onChange={(event) => onChange('kind', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('bank.state')}
        value={filter.state ?? ''}
        data={[
          any,
          ...(['ACTIVE', 'DRAFT', 'RETIRED'] as const).map((value) => ({ value, label: t(`bank.states.${value}`) })),
        ]}
        onChange={(event) => onChange('state', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('bank.tag')}
        value={filter.tag ?? ''}
        data={[any, ...tags.map((value) => ({ value, label: value }))]}
        onChange={(event) => onChange('tag', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('bank.skill')}
        value={filter.skill ?? ''}
        data={[any, ...skills.map((value) => ({ value, label: value }))]}
        onChange={(event) => onChange('skill', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('bank.difficulty')}
        value={filter.difficulty ?? ''}
        data={[any, ...difficulties.map((value) => ({ value: `${value}`, label: number(value) }))]}
        onChange={(event) => onChange('difficulty', event.currentTarget.value)}
      />
    </SimpleGrid>
  );
}
