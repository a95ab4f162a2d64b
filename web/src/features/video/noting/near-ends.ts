/** Who left a video this near to its beginning or its end begins anew. */
const NEAR = 5;

/** Where a video begins for who left it there. All in seconds. */
export function startAfter(left: number, length: number): number {
  return left > NEAR && left < length - NEAR ? left : 0;
}
