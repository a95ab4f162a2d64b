import { NativeSelect, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StuckLearner } from '@/api/generated/types.gen';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

interface StuckProps {
  readonly stuck: readonly StuckLearner[];
  readonly all: number;
  readonly quietDays: number;
  readonly onQuietDays: (days: number) => void;
}

const choices = [7, 14, 28];

/** Who was not heard of for a while, and where they stopped. */
export function Stuck({ stuck, all, quietDays, onQuietDays }: StuckProps) {
  const { t } = useTranslation('analytics');
  const { number, percent, relative } = useFormats();
  return (
    <section className={classes['panel']}>
      <div className={classes['head']}>
        <div className={classes['named']}>
          <Title order={2} size="h4">
            {t('stuck.title')}
          </Title>
          <Meaning of={t('stuck.title')}>{t('stuck.meaning')}</Meaning>
        </div>
        <NativeSelect
          aria-label={t('stuck.after')}
          value={String(quietDays)}
          onChange={(event) => onQuietDays(Number(event.currentTarget.value))}
          data={choices.map((days) => ({ value: String(days), label: t('stuck.days', { count: days }) }))}
        />
      </div>
      <p className={classes['quiet']}>{t('stuck.says', { count: all })}</p>
      <ul className={classes['list']}>
        {stuck.map(({ person, percent: read, since, lesson, section }) => (
          <li key={person.id}>
            <span className={classes['strong']}>
              <bdi>{person.name}</bdi>
            </span>
            <span>{percent(read / 100)}</span>
            <span className={classes['quiet']}>
              {lesson ? (
                <>
                  <bdi>{lesson.title}</bdi>
                  {section && (
                    <>
                      {' · '}
                      <bdi>{section}</bdi>
                    </>
                  )}
                  {' · '}
                  {relative(since)}
                </>
              ) : (
                t('stuck.notBegun', { since: relative(since) })
              )}
            </span>
          </li>
        ))}
      </ul>
      {all > stuck.length && (
        <p className={classes['quiet']}>{t('stuck.more', { number: number(all - stuck.length) })}</p>
      )}
    </section>
  );
}
