import { Anchor, Button, Group, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SkillMastery } from '@/api/generated/types.gen';
import { levelColours } from '@/features/mastery/level-colours';
import classes from '@/features/mastery/mastery.module.css';
import { ObjectionDialog } from '@/features/mastery/mine/objection-dialog';
import { useFormats } from '@/shared/i18n/formats';

interface SkillRowProps {
  readonly courseId: string;
  readonly mastery: SkillMastery;
  /** All skills of the course, for the names of those that come first. */
  readonly all: readonly SkillMastery[];
}

/** One skill of a learner: how likely they know it, in words and as a bar, and the answers that this follows from. */
export function SkillRow({ courseId, mastery, all }: SkillRowProps) {
  const { t } = useTranslation('mastery');
  const { percent, dateTime, list } = useFormats();
  const [objecting, setObjecting] = useState(false);
  const { skill, level, steps, objection } = mastery;
  const before = all.filter((other) => skill.requires.includes(other.skill.id)).map((other) => other.skill.name);
  const share = percent(mastery.percent / 100);
  return (
    <li className={classes['row']}>
      <div className={classes['head']}>
        <h3 className={classes['name']}>
          <bdi>{skill.name}</bdi>
        </h3>
        <span className={classes['level']}>
          {t(`level.${level}`)}
          {level !== 'UNKNOWN' && ` · ${share}`}
        </span>
      </div>
      <Progress
        value={level === 'UNKNOWN' ? 0 : mastery.percent}
        color={levelColours[level]}
        aria-label={t('mine.bar', { skill: skill.name })}
      />
      {before.length > 0 && <p className={classes['facts']}>{t('requires', { skills: list(before) })}</p>}
      {objection && (
        <p className={classes['facts']}>
          {t(`objection.${objection.state}`)}
          {objection.reply && (
            <>
              {' '}
              <q dir="auto">{objection.reply}</q>
            </>
          )}
        </p>
      )}
      {steps.length > 0 && (
        <details>
          <summary>{t('mine.why')}</summary>
          <p className={classes['facts']}>{t('mine.how')}</p>
          <ol className={classes['steps']}>
            {steps.map((step) => (
              <li key={`${step.at} ${step.percent}`}>
                {t(step.right ? 'step.right' : 'step.wrong', {
                  where: t(`source.${step.source}`),
                  when: dateTime(step.at),
                  share: percent(step.percent / 100),
                })}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Group gap="xs">
        {level !== 'MASTERED' && mastery.place && (
          <Anchor
            component={Link}
            to={`/lessons/${mastery.place.lesson}${mastery.place.section ? `#${mastery.place.section}` : ''}`}
            size="sm"
          >
            {t('mine.toLesson')}
          </Anchor>
        )}
        {steps.length > 0 && objection?.state !== 'OPEN' && (
          <Button variant="subtle" size="compact-sm" onClick={() => setObjecting(true)}>
            {t('objection.begin')}
          </Button>
        )}
      </Group>
      {objecting && <ObjectionDialog courseId={courseId} skill={skill} onClose={() => setObjecting(false)} />}
    </li>
  );
}
