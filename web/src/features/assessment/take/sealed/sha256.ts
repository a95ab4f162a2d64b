const size = 64;

/** The fractional parts of the roots of the first primes: the constants of SHA-256. */
function constants(root: number, count: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let candidate = 2, at = 0; at < count; candidate++) {
    let prime = true;
    for (let by = 2; by * by <= candidate && prime; by++) prime = candidate % by !== 0;
    if (prime) found[at++] = (candidate ** (1 / root) % 1) * 2 ** 32;
  }
  return found;
}

const begin = constants(2, 8);
const rounds = constants(3, 64);

/** SHA-256 of a text in UTF-8, as hexadecimal digits. Browsers have one of their own only where the page came by https. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / size) * size);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
  const state = begin.slice();
  for (let at = 0; at < blocks.length; at += size) mix(state, view, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, view: DataView, from: number): void {
  const words = new Uint32Array(size);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 0; at < size; at++) {
    if (at < 16) words[at] = view.getUint32(from + at * 4);
    else {
      const [early, late] = [word(at - 15), word(at - 2)];
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[at] = word(at - 16) + first + word(at - 7) + second;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < size; at++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + word(at);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] ?? 0) + value;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
