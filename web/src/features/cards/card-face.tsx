import type { BlockView as ServerBlock } from '@/api/generated/types.gen';
import type { BlockView } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';

/** One side of a card. */
export function CardFace({ blocks }: { readonly blocks: readonly ServerBlock[] }) {
  return blocks.map((block) => <BlockContent key={block.id} block={block as BlockView} />);
}
