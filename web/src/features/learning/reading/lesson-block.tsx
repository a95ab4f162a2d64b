import { useTranslation } from 'react-i18next';
import type { ProgressAnswer } from '@/api/generated/types.gen';
import { CheckQuestion } from '@/features/learning/reading/check-question';
import classes from '@/features/learning/reading/lesson-reader.module.css';
import type { BlockView } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';

interface LessonBlockProps {
  readonly lesson: string;
  readonly block: BlockView;
  /** Whether what the reader sees is noted. */
  readonly noted: boolean;
  readonly onNoted: (progress: ProgressAnswer) => void;
  /** Whether the reader left the lesson here. */
  readonly wasHere: boolean;
}

/** One block on the page; its id is its address. */
export function LessonBlock({ lesson, block, noted, onNoted, wasHere }: LessonBlockProps) {
  const { t } = useTranslation('learning');
  return (
    <div id={block.id ?? ''} data-block={block.id} data-kind={block.kind} className={classes['block']}>
      {wasHere && (
        <p className={classes['wasHere']}>
          <bdi>{t('youWereHere')}</bdi>
        </p>
      )}
      {block.question && block.id ? (
        <CheckQuestion lesson={lesson} id={block.id} question={block.question} />
      ) : (
        <BlockContent block={block} at={{ kind: 'lesson', lessonId: lesson, noted, onNoted }} />
      )}
    </div>
  );
}
