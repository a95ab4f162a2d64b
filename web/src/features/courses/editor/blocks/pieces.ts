import { split } from '@/features/courses/editor/blocks/split';
import type { LessonDraft } from '@/features/courses/editor/draft/draft-api';
import type { BlockView } from '@/shared/blocks/block';

/** A block in the block view. Its key stays while its Markdown changes; the server's id comes with the next saving. */
export interface Piece {
  readonly key: string;
  readonly markdown: string;
  readonly view: BlockView | null;
}

let made = 0;

export function newPiece(markdown: string): Piece {
  made += 1;
  return { key: `new-${made}`, markdown, view: null };
}

/** The pieces of what is on the screen: as the server cut them where it has the same text. */
export function piecesOf(markdown: string, server: LessonDraft, before: readonly Piece[] = []): readonly Piece[] {
  const same = markdown === server.markdown && server.sources.length > 0;
  const cut = same ? server.sources.map((source) => source.markdown) : split(markdown);
  const views = new Map(server.blocks.map((block) => [block.id, block]));
  const known = [...server.sources];
  const old = [...before];
  return cut.map((text, at) => {
    const source = same ? known[at] : take(known, (candidate) => candidate.markdown === text);
    const kept = take(old, (piece) => piece.markdown === text);
    return {
      key: kept?.key ?? source?.id ?? newPiece(text).key,
      markdown: text,
      view: (source && views.get(source.id)) ?? null,
    };
  });
}

function take<T>(from: T[], wanted: (one: T) => boolean): T | undefined {
  const at = from.findIndex(wanted);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}
