import { oval, path, type Shape } from '@/features/tutor/face/svg';

/** A nose seen from the front: half its width at the wings, and where the nostrils lie. */
export function nose({ wing, base, lines }: { wing: number; base: number; lines: number }): readonly Shape[] {
  const out = wing - 0.5;
  return [
    { d: oval(13, -8, 8, 20), fill: 'shadow', opacity: 0.34, mirror: true },
    {
      d: path`M6 -22C4 -4 5 14 ${wing - 1} ${base - 16}C${wing + 5} ${base - 6} ${wing + 2} ${base + 1} ${wing - 3} ${base}C${wing - 3} ${base - 12} 2 18 3 0C3 -10 4 -16 6 -22Z`,
      fill: 'nose-side',
      opacity: 0.75,
    },
    { d: oval(-1, 8, 4.4, 30), fill: 'glow', opacity: 0.7 },
    { d: oval(-1.5, base - 9, wing * 0.66, 7.5), fill: 'glow', opacity: 0.85 },
    { d: oval(2, base + 7.5, wing + 4, 6), fill: 'shadow', opacity: 0.4 },
    {
      d: path`M${out * 0.32} ${base}C${out * 0.46} ${base - 2.6} ${out * 0.8} ${base - 2.4} ${out * 0.9} ${base - 0.6}C${out * 0.76} ${base + 2} ${out * 0.5} ${base + 2.2} ${out * 0.32} ${base}Z`,
      fill: 'crease',
      opacity: 0.82,
      mirror: true,
    },
    {
      d: path`M${out + 0.6} ${base - 8.5}C${out + 3} ${base - 5} ${out + 2} ${base + 1.2} ${out - 1.6} ${base + 1.6}`,
      stroke: 'crease',
      width: 1.5,
      opacity: lines,
      mirror: true,
    },
    {
      d: path`M${-out * 0.3} ${base + 2}Q0 ${base + 4} ${out * 0.3} ${base + 2}`,
      stroke: 'crease',
      width: 1.4,
      opacity: lines,
    },
  ];
}

/** Soft light and shade of a face; `depth` is how strong, `chin` where it ends. */
export function modelling({ depth, chin, blush }: { depth: number; chin: number; blush: number }): readonly Shape[] {
  return [
    { d: oval(84, 20, 44, 122), fill: 'shadow', opacity: depth },
    { d: oval(-92, 30, 33, 110), fill: 'shadow', opacity: depth * 0.65 },
    { d: oval(0, -94, 98, 44), fill: 'shadow', opacity: depth },
    { d: oval(-13, -52, 44, 24), fill: 'glow', opacity: 0.65 },
    { d: oval(46, 40, 32, 22), fill: 'blush', opacity: blush, mirror: true },
    { d: oval(-46, 25, 21, 12), fill: 'glow', opacity: 0.7 },
    { d: oval(45, 24, 17, 10), fill: 'glow', opacity: 0.35 },
    { d: oval(0, chin + 16, 72, 30), fill: 'shadow', jaw: true },
    { d: oval(0, chin - 28, 20, 5.5), fill: 'shadow', opacity: 0.34, jaw: true },
    { d: oval(-3, chin - 14, 20, 10), fill: 'glow', opacity: 0.3, jaw: true },
  ];
}

export const ears: readonly Shape[] = [
  { d: 'M68 -10C86 -24 97 -12 94 8C92 26 86 42 68 44Z', fill: 'ear', mirror: true },
  { d: 'M80 -4C88 -11 91 2 87 14C85 22 82 24 81 30', stroke: 'crease', width: 1.8, opacity: 0.5, mirror: true },
  { d: 'M79 8Q83 12 80 20', stroke: 'crease', width: 1.5, opacity: 0.35, mirror: true },
];
