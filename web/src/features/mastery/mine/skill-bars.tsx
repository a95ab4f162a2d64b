import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkillMastery } from '@/api/generated/types.gen';
import { levelColours } from '@/features/mastery/level-colours';
import classes from '@/features/mastery/mastery.module.css';

/** A bar for each skill, where there are too few or too many for a radar. */
export function SkillBars({ skills }: { readonly skills: readonly SkillMastery[] }) {
  const { t } = useTranslation('mastery');
  return (
    <ul className={classes['bars']}>
      {skills.map(({ skill, level, percent }) => (
        <li key={skill.id}>
          <bdi>{skill.name}</bdi>
          <Progress
            value={level === 'UNKNOWN' ? 0 : percent}
            color={levelColours[level]}
            aria-label={t('mine.bar', { skill: skill.name })}
          />
        </li>
      ))}
    </ul>
  );
}
