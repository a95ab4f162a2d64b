import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLessonDropOffOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { LessonStage } from '@/api/generated/types.gen';
import { largestDrop } from '@/features/analytics/course/largest-drop';
import classes from '@/features/analytics/figures.module.css';
import { Chart } from '@/shared/charts/chart';
import { Rows } from '@/shared/charts/rows';
import { Steps } from '@/shared/charts/steps';
import { useFormats } from '@/shared/i18n/formats';

interface DropOffProps {
  readonly courseId: string;
  readonly lessons: readonly LessonStage[];
}

/** How far learners come: lesson by lesson, and block by block in the lesson that is chosen. */
export function DropOff({ courseId, lessons }: DropOffProps) {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const first = lessons[0];
  const [chosen, setChosen] = useState(first?.lesson.id);
  if (!first || !chosen) return null;
  const most = Math.max(...lessons.map(({ begun }) => begun), 0);
  return (
    <div className={classes['pair']}>
      <Chart
        title={t('lessons.title')}
        meaning={t('lessons.meaning')}
        says={t('lessons.says', {
          first: number(first.begun),
          last: number(lessons[lessons.length - 1]?.completed ?? 0),
        })}
        head={[t('lessons.lesson'), t('lessons.begun'), t('lessons.completed')]}
        rows={lessons.map(({ lesson, begun, completed }) => [lesson.title, number(begun), number(completed)])}
      >
        <Rows
          most={most}
          rows={lessons.map(({ lesson, begun, completed }) => ({
            key: lesson.id,
            label: lesson.title,
            value: begun,
            text: t('lessons.of', { begun: number(begun), completed: number(completed) }),
          }))}
        />
      </Chart>
      <div className={classes['sections']}>
        <NativeSelect
          label={t('blocks.choose')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={lessons.map(({ lesson }) => ({ value: lesson.id, label: lesson.title }))}
        />
        <Blocks courseId={courseId} lesson={chosen} />
      </div>
    </div>
  );
}

function Blocks({ courseId, lesson }: { readonly courseId: string; readonly lesson: string }) {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const { data } = useQuery(getLessonDropOffOptions({ path: { id: courseId, lesson } }));
  if (!data) return null;
  const { begun, blocks } = data;
  const drop = largestDrop(begun, blocks);
  const last = blocks[blocks.length - 1];
  return (
    <Chart
      title={t('blocks.title')}
      meaning={t('blocks.meaning')}
      says={
        begun === 0
          ? t('blocks.nobody')
          : `${t('blocks.says', { begun: number(begun), last: number(last?.people ?? 0) })} ${
              drop ? t('blocks.drop', { count: drop.lost, place: drop.block.section ?? drop.block.text }) : ''
            }`
      }
      head={[t('blocks.block'), t('blocks.section'), t('blocks.people')]}
      rows={blocks.map(({ text, section, people }, index) => [
        `${number(index + 1)}. ${shortened(text)}`,
        section ?? '',
        number(people),
      ])}
    >
      <Steps values={blocks.map(({ people }) => people)} most={begun} />
    </Chart>
  );
}

const longest = 80;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}
