/** The whole number that somebody typed, in Latin or Arabic numerals; null when it is none. */
export function numberIn(typed: string): number | null {
  const latin = typed.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d{1,9}$/.test(latin) ? Number(latin) : null;
}
