import type { Board } from '@/features/tutor/class/protocol';
import type { BlockKind, BlockView } from '@/shared/blocks/block';

/** What learners look at during a beat, in short. */
export interface OnBoard {
  /** TITLE: the lesson's title alone. */
  readonly kind: BlockKind | 'TITLE';
  /** The author's own words for it; empty when there are none. */
  readonly name: string;
  /** What kind of call-out it is. */
  readonly callout: string | null;
  readonly picture: string | null;
  /** Lines of code, rows of a table, points of a text: what is pointed to. */
  readonly lines: readonly [from: number, to: number] | null;
}

export function onBoard(board: Board, blocks: ReadonlyMap<string, BlockView>, title: string): OnBoard {
  const block = blocks.get(board.focus ?? board.blocks.at(-1) ?? '');
  if (!block) return { kind: 'TITLE', name: title, callout: null, picture: null, lines: null };
  const { fromLine, toLine } = board;
  return {
    kind: block.kind,
    name: nameOf(block),
    callout: block.callout?.kind ?? null,
    picture: block.figure?.url ?? null,
    lines: fromLine === null ? null : [fromLine, toLine ?? fromLine],
  };
}

/** The blocks of a lesson that have an id, by it. */
export function byId(blocks: readonly BlockView[]): ReadonlyMap<string, BlockView> {
  return new Map(blocks.flatMap((block) => (block.id === null ? [] : [[block.id, block] as const])));
}

function nameOf({ kind, text, figure, code, table, callout }: BlockView): string {
  switch (kind) {
    case 'FIGURE':
      return figure?.caption || figure?.alt || '';
    case 'CODE':
      return code?.caption || code?.language || '';
    case 'TABLE':
      return table?.caption ?? '';
    case 'CALLOUT':
      return callout?.title ?? '';
    case 'FORMULA':
      return '';
    case 'HEADING':
    case 'TEXT':
    case 'QUESTION':
    case 'VIDEO':
    case 'LINK':
    case 'DOCUMENT':
      return text;
  }
}
