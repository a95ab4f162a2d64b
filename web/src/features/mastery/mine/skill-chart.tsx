import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SkillMastery } from '@/api/generated/types.gen';
import classes from '@/features/mastery/mastery.module.css';
import { nextSkill } from '@/features/mastery/mine/next-skill';
import { fitsRadar } from '@/features/mastery/mine/radar';
import { SkillBars } from '@/features/mastery/mine/skill-bars';
import { SkillRadar } from '@/features/mastery/mine/skill-radar';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** All skills of a course at a glance: a sentence, a picture, and the same as a table. */
export function SkillChart({ skills }: { readonly skills: readonly SkillMastery[] }) {
  const { t } = useTranslation('mastery');
  const { percent, number } = useFormats();
  const asked = skills.filter(({ level }) => level !== 'UNKNOWN');
  const mastered = asked.filter(({ level }) => level === 'MASTERED').length;
  const work = nextSkill(skills);
  const sentence = [
    t('chart.mastered', { mastered, count: skills.length }),
    work &&
      t(work.later ? (work.next.level === 'UNKNOWN' ? 'chart.nextNew' : 'chart.next') : 'chart.weakest', {
        skill: work.next.skill.name,
        share: percent(work.next.percent / 100),
        later: work.later?.skill.name,
      }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes['chart']}>
      <Group gap={4} wrap="nowrap">
        <Text>{sentence}</Text>
        <Meaning of={t('level.MASTERED')}>{t('figure.mastered')}</Meaning>
      </Group>
      <div className={classes['picture']}>
        {fitsRadar(skills.length) ? <SkillRadar skills={skills} label={sentence} /> : <SkillBars skills={skills} />}
        <table className={classes['skillTable']}>
          <caption>
            <Group gap={4} wrap="nowrap">
              {t('chart.table')}
              <Meaning of={t('chart.share')}>{t('mine.how')}</Meaning>
            </Group>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.number')}</th>
              <th scope="col">{t('class.skill')}</th>
              <th scope="col">{t('chart.share')}</th>
            </tr>
          </thead>
          <tbody>
            {skills.map((mastery, at) => (
              <tr key={mastery.skill.id}>
                <td>{number(at + 1)}</td>
                <th scope="row">
                  <bdi>{mastery.skill.name}</bdi>
                </th>
                <td>
                  {t(`level.${mastery.level}`)}
                  {mastery.level !== 'UNKNOWN' && ` · ${percent(mastery.percent / 100)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
