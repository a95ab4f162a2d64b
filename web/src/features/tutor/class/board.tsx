import type { BlockView } from '@/shared/blocks/block';
import classes from './board.module.css';
import { BoardBlock } from './board-block';
import type { Board as BoardOf } from './protocol';
import type { Material } from './queries';

interface BoardProps {
  readonly board: BoardOf | null;
  readonly material: Material | undefined;
  /** What stands there when the board holds nothing; empty for nothing. */
  readonly title: string;
  readonly label: string;
}

/** The board beside the teacher: the lesson's own figures, tables, code and points. */
export function Board({ board, material, title, label }: BoardProps) {
  const shown = blocksOf(board, material);
  const lines = board?.fromLine ? ([board.fromLine, board.toLine ?? board.fromLine] as const) : null;
  return (
    <section
      className={classes.board}
      aria-label={label}
      lang={material?.lesson.language}
      dir={material?.lesson.language === 'ar' ? 'rtl' : 'ltr'}
    >
      {shown.length === 0 && title !== '' && <p className={classes.title}>{title}</p>}
      {shown.map((block) => (
        <BoardBlock
          key={block.id}
          block={block}
          points={material?.slides.find((slide) => slide.block === block.id)?.points}
          focused={block.id === board?.focus}
          lines={block.id === board?.focus ? lines : null}
        />
      ))}
    </section>
  );
}

function blocksOf(board: BoardOf | null, material: Material | undefined): readonly BlockView[] {
  if (!board || !material) return [];
  return board.blocks
    .map((id) => material.lesson.blocks.find((block) => block.id === id))
    .filter((block) => block !== undefined)
    .filter((block) => block.kind !== 'QUESTION');
}
