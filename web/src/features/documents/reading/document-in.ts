import type { BlockView, DocumentPart } from '@/shared/blocks/block';

/** The document of that file among blocks, also inside of callouts. */
export function documentIn(blocks: readonly BlockView[], file: string): DocumentPart | undefined {
  for (const { document, children } of blocks) {
    const found = document?.file === file ? document : documentIn(children, file);
    if (found) return found;
  }
  return undefined;
}
