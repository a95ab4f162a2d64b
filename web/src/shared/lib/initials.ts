/** One or two letters that stand for a name; Arabic names get their first letter only, for joined letters read badly apart. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return /\p{Script=Arabic}/u.test(first) ? first : `${first}${last}`.toUpperCase();
}
