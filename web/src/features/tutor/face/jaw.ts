import { Attribute, fixed } from './svg';

/** How far the chin drops with the mouth wide open. */
export const jawDrop = 15;
/** Above the first line nothing moves; below the second all of it does. */
const still = 36;
const full = 108;

const follow = (y: number): number => {
  const x = Math.min(1, Math.max(0, (y - still) / (full - still)));
  return x * x * (3 - 2 * x);
};

/** Cheeks narrow a little as the jaw opens. */
const squeeze = 0.06;

/** Moves the points of a path (absolute M L C Q S Z only) with the jaw. */
export class JawPath {
  private readonly tokens: (string | { x: number; y: number; share: number })[] = [];
  private readonly attribute: Attribute;

  constructor(element: Element) {
    this.attribute = new Attribute(element, 'd');
    const parts = (element.getAttribute('d') ?? '').match(/[A-Z]|-?[\d.]+/g) ?? [];
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? '';
      if (/[A-Z]/.test(part)) this.tokens.push(part);
      else {
        const y = Number(parts[++i]);
        this.tokens.push({ x: Number(part), y, share: follow(y) });
      }
    }
  }

  open(drop: number): void {
    let d = '';
    for (const token of this.tokens) {
      if (typeof token === 'string') d += token;
      else
        d += `${fixed(token.x * (1 - (squeeze * token.share * drop) / jawDrop))} ${fixed(token.y + drop * token.share)} `;
    }
    this.attribute.set(d);
  }
}
