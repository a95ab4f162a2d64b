import type { BlockView } from '@/api/generated/types.gen';
import { whole } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';

/** Blocks as the API tells them, one below the other. */
export function Blocks({ blocks }: { readonly blocks: readonly BlockView[] }) {
  return whole(blocks).map((block) => <BlockContent key={block.id} block={block} />);
}
