import type { Character } from './character';
import type { Side } from './face';
import { handMarkup } from './hands';
import { drawShapes, type Paint, path, type Shape } from './svg';

/** From joint to joint, with nothing foreshortened. */
export const upperLength = 238;
export const foreLength = 196;

/** Drawn hanging from the shoulder at (0, 0); +x is away from the body. */
function upperSleeve(g: number): readonly Shape[] {
  const end = upperLength;
  return [
    {
      d: path`M${-g * 0.95} -6C${-g * 0.9} ${-g * 0.8} ${-g * 0.2} ${-g * 1.02} ${g * 0.3} ${-g * 0.82}C${g * 0.85} ${-g * 0.55} ${g * 1.06} 0 ${g * 1.04} 44C${g * 1.02} 100 ${g * 0.92} 160 ${g * 0.82} ${end}C${g * 0.74} ${end + g} ${-g * 0.76} ${end + g} ${-g * 0.82} ${end}C${-g * 0.9} 150 ${-g * 0.98} 70 ${-g * 0.95} -6Z`,
      fill: 'sleeve',
    },
    {
      d: path`M${-g * 0.95} 40C${-g * 0.55} 100 ${-g * 0.5} 170 ${-g * 0.7} ${end + 10}L${-g * 0.82} ${end}C${-g * 0.9} 150 ${-g * 0.96} 90 ${-g * 0.95} 40Z`,
      fill: 'coat-line',
      opacity: 0.3,
    },
    {
      d: path`M${g * 0.3} ${-g * 0.7}C${g * 0.8} ${-g * 0.4} ${g * 0.92} 20 ${g * 0.88} 70`,
      stroke: 'coat-light',
      width: 5,
      opacity: 0.4,
    },
    {
      d: path`M${-g * 0.4} ${end - 46}Q${g * 0.2} ${end - 26} ${g * 0.8} ${end - 44}M${-g * 0.6} ${end - 20}Q${g * 0.1} ${end - 4} ${g * 0.78} ${end - 22}`,
      stroke: 'coat-line',
      width: 2,
      opacity: 0.34,
    },
  ];
}

/** Drawn hanging from the elbow at (0, 0). */
function foreSleeve(g: number): readonly Shape[] {
  const end = foreLength;
  return [
    {
      d: path`M${-g * 0.82} 0C${-g * 0.82} ${-g * 1.08} ${g * 0.82} ${-g * 1.08} ${g * 0.82} 0C${g * 0.86} 60 ${g * 0.7} 120 ${g * 0.6} ${end - 8}Q0 ${end + 4} ${-g * 0.6} ${end - 8}C${-g * 0.7} 120 ${-g * 0.86} 60 ${-g * 0.82} 0Z`,
      fill: 'sleeve',
    },
    {
      d: path`M${-g * 0.82} 0C${-g * 0.82} ${-g * 1.08} ${g * 0.82} ${-g * 1.08} ${g * 0.82} 0L${g * 0.8} 80L${-g * 0.8} 80Z`,
      fill: 'coat-shade',
      opacity: 0.45,
    },
    {
      d: path`M${-g * 0.76} 0Q0 22 ${g * 0.5} 8M${-g * 0.76} 26Q${-g * 0.2} 44 ${g * 0.2} 36M${g * 0.8} 40Q${g * 0.3} 60 ${-g * 0.1} 62`,
      stroke: 'coat-line',
      width: 1.8,
      opacity: 0.4,
    },
    {
      d: path`M${g * 0.82} 20C${g * 0.84} 70 ${g * 0.7} 130 ${g * 0.58} ${end - 8}L${g * 0.3} ${end - 5}C${g * 0.5} 120 ${g * 0.56} 60 ${g * 0.82} 20Z`,
      fill: 'coat-line',
      opacity: 0.25,
    },
    {
      d: path`M${-g * 0.61} ${end - 22}Q0 ${end - 10} ${g * 0.61} ${end - 22}`,
      stroke: 'coat-line',
      width: 1.6,
      opacity: 0.5,
    },
  ];
}

const mirrored = (side: Side, inner: string): string =>
  side === 'right' ? inner : `<g transform="scale(-1 1)">${inner}</g>`;

export const upperArmMarkup = (side: Side, { shoulder, sleeve }: Character, paint: Paint): string =>
  mirrored(
    side,
    `<g data-part="${side}-upper">${drawShapes(upperSleeve(shoulder.girth), paint)}${drawShapes(sleeve.upper, paint)}</g>`,
  );

/** The hand lies under the cuff and the cuff under the sleeve. */
export const foreArmMarkup = (side: Side, { shoulder, sleeve, cuff }: Character, paint: Paint): string =>
  mirrored(
    side,
    `<g data-part="${side}-wrist">${handMarkup(side, paint)}</g><g data-part="${side}-fore">${drawShapes(cuff, paint)}${drawShapes(foreSleeve(shoulder.girth), paint)}${drawShapes(sleeve.fore, paint)}</g>`,
  );
