/** One painted shape of a character. Paint is a named gradient of the palette or any colour. */
export interface Shape {
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
  /** Lengths of the pieces and gaps of a broken line: cropped hair, stitches. */
  dash?: string;
  /** Draws it a second time, mirrored on the middle line. */
  mirror?: true;
  /** Lets it follow the jaw: the lower its points lie, the more they move. */
  jaw?: true;
}

/** Names of gradients are local to one picture; this makes them so. */
export type Paint = (name: string) => string;

export const fixed = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? '0' : String(rounded);
};

/** Path text from commands and numbers: path`M${x} ${y}`. */
export function path(text: TemplateStringsArray, ...values: number[]): string {
  return text.reduce((all, part, i) => all + fixed(values[i - 1] ?? 0) + part);
}

export function drawShape(shape: Shape, paint: Paint): string {
  const once =
    `<path d="${shape.d}" fill="${paint(shape.fill ?? 'none')}"` +
    (shape.stroke
      ? ` stroke="${paint(shape.stroke)}" stroke-width="${shape.width ?? 2}" stroke-linejoin="round" ${shape.dash ? `stroke-dasharray="${shape.dash}"` : 'stroke-linecap="round"'}`
      : '') +
    (shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`) +
    (shape.jaw ? ' data-jaw=""' : '') +
    '/>';
  return shape.mirror ? `${once}<g transform="scale(-1 1)">${once}</g>` : once;
}

export const drawShapes = (shapes: readonly Shape[], paint: Paint): string =>
  shapes.map((shape) => drawShape(shape, paint)).join('');

/** Writes one attribute, and only when its text changes. */
export class Attribute {
  private text = '';

  constructor(
    private readonly element: Element,
    private readonly name: string,
  ) {}

  set(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.element.setAttribute(this.name, text);
  }
}

/** An ellipse as a path, so that it can follow the jaw like any other shape. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  const k = 0.5523;
  return path`M${x - rx} ${y}C${x - rx} ${y - ry * k} ${x - rx * k} ${y - ry} ${x} ${y - ry}C${x + rx * k} ${y - ry} ${x + rx} ${y - ry * k} ${x + rx} ${y}C${x + rx} ${y + ry * k} ${x + rx * k} ${y + ry} ${x} ${y + ry}C${x - rx * k} ${y + ry} ${x - rx} ${y + ry * k} ${x - rx} ${y}Z`;
}

/** `count` curves evenly between two that are built alike: strands of hair, folds of cloth. */
export function between(first: string, last: string, count: number): string {
  const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const from = numbers(first);
  const to = numbers(last);
  let all = '';
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    let k = 0;
    all += first.replace(/-?[\d.]+/g, () => {
      const start = from[k] ?? 0;
      const value = start + ((to[k] ?? 0) - start) * share;
      k++;
      return fixed(value);
    });
  }
  return all;
}
