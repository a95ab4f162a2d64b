interface Reached {
  readonly people: number;
}

/** Where most learners stop: the block that the most have not seen who saw the one before it. Null when nobody stops. */
export function largestDrop<B extends Reached>(
  begun: number,
  blocks: readonly B[],
): { readonly block: B; readonly lost: number } | null {
  let found: { block: B; lost: number } | null = null;
  let before = begun;
  for (const block of blocks) {
    const lost = before - block.people;
    if (lost > 0 && lost > (found?.lost ?? 0)) found = { block, lost };
    before = block.people;
  }
  return found;
}
