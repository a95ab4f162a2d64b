/** How many words a text has, in any language that parts them by spaces. */
export function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
