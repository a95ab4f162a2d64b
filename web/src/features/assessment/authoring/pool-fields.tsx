import { MultiSelect, NativeSelect, SimpleGrid, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { difficulties } from '@/features/assessment/bank/difficulties';
import { useFormats } from '@/shared/i18n/formats';

/** What questions are drawn from. */
export interface Pool {
  readonly tags: readonly string[];
  readonly skills: readonly string[];
  readonly easiest: number;
  readonly hardest: number;
}

interface PoolFieldsProps {
  readonly pool: Pool;
  /** Tags that the questions of the course have. */
  readonly tags: readonly string[];
  /** Skills that they tell about. */
  readonly skills: readonly string[];
  readonly onChange: (pool: Pool) => void;
}

/** Narrows down by tags, skills and difficulty what is drawn from. */
export function PoolFields({ pool, tags, skills, onChange }: PoolFieldsProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const levels = difficulties.map((value) => ({ value: `${value}`, label: number(value) }));
  return (
    <>
      <TagsInput
        label={t('author.drawTags')}
        description={t('author.drawTagsHelp')}
        data={[...tags]}
        maxTags={10}
        value={[...pool.tags]}
        onChange={(wanted) => onChange({ ...pool, tags: wanted })}
      />
      <MultiSelect
        label={t('author.drawSkills')}
        description={t('author.drawSkillsHelp')}
        data={[...skills]}
        maxValues={10}
        value={[...pool.skills]}
        onChange={(wanted) => onChange({ ...pool, skills: wanted })}
        nothingFoundMessage={t('author.noSkills')}
        clearable
      />
      <SimpleGrid cols={2}>
        <NativeSelect
          label={t('author.easiest')}
          value={`${pool.easiest}`}
          data={levels}
          onChange={(event) => {
            const easiest = Number(event.currentTarget.value);
            onChange({ ...pool, easiest, hardest: Math.max(easiest, pool.hardest) });
          }}
        />
        <NativeSelect
          label={t('author.hardest')}
          value={`${pool.hardest}`}
          data={levels}
          onChange={(event) => {
            const hardest = Number(event.currentTarget.value);
            onChange({ ...pool, hardest, easiest: Math.min(hardest, pool.easiest) });
          }}
        />
      </SimpleGrid>
    </>
  );
}
