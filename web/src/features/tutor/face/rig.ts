import type { Character } from './character';
import { eyesMarkup } from './eyes';
import { JawPath } from './jaw';
import { mouthMarkup } from './mouth';
import { paints } from './paint';
import { foreArmMarkup, upperArmMarkup } from './sleeves';
import { drawShapes } from './svg';

/** The part of the plane a picture shows. An arm that is stretched out reaches beyond it. */
export const wholeFigure = '-340 0 680 760';
export const headAndShoulders = '-215 6 430 430';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The whole picture of a character as markup. Ids inside begin with `id`, so several may share a page. */
export function figureMarkup(character: Character, id: string, label: string, viewBox = wholeFigure): string {
  const { defs, paint } = paints(character.palette, id);
  const shapes = (list: Parameters<typeof drawShapes>[0]) => drawShapes(list, paint);
  const { head, lips } = character;
  const place = `translate(${head.x} ${head.y}) scale(${head.scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="xMidYMax meet" width="100%" height="100%" role="img" aria-label="${escaped(label)}" data-character="${character.id}" data-mouth="0.00">
<defs>${defs}<clipPath id="${id}outline"><path d="${character.face}" data-jaw=""/></clipPath></defs>
<g data-part="figure">
<g transform="${place}"><g data-part="head-behind">${shapes(character.hairBack)}</g></g>
<g data-part="torso">${shapes(character.neck)}${shapes(character.body)}</g>
${upperArmMarkup('left', character, paint)}${upperArmMarkup('right', character, paint)}
<g transform="${place}"><g data-part="head">
<g data-part="ears">${shapes(character.ears)}</g>
<path d="${character.face}" fill="${paint('face')}" data-jaw=""/>
<g clip-path="url(#${id}outline)"><g data-part="complexion">${shapes(character.complexion)}<g data-part="folds">${shapes(character.folds)}</g></g></g>
<g data-part="features">
${eyesMarkup(character.eyes, id, paint)}
<g data-part="brow-right">${shapes(character.brow)}</g><g transform="scale(-1 1)"><g data-part="brow-left">${shapes(character.brow)}</g></g>
</g>
<g data-part="beard">${shapes(character.beard)}</g>
<g data-part="lower-face"><g transform="translate(0 ${lips.y}) rotate(-0.7)">${mouthMarkup(id, paint)}</g>${shapes(character.moustache)}</g>
<g data-part="nose">${shapes(character.nose)}</g>
<g data-part="glasses">${shapes(character.glasses)}</g>
<g data-part="hair-front">${shapes(character.hairFront)}</g>
</g></g>
<g data-part="drape">${shapes(character.drape)}</g>
${foreArmMarkup('left', character, paint)}${foreArmMarkup('right', character, paint)}
</g></svg>`;
}

/** A built picture: its parts by name and everything that follows the jaw. */
export interface Rig {
  svg: SVGSVGElement;
  part: (name: string) => Element;
  jaw: readonly JawPath[];
}

export function buildRig(host: Element, character: Character, id: string, label: string): Rig {
  host.innerHTML = figureMarkup(character, id, label);
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('The figure could not be drawn');
  const parts = new Map(
    [...svg.querySelectorAll('[data-part]')].map((element) => [element.getAttribute('data-part'), element]),
  );
  const part = (name: string): Element => {
    const element = parts.get(name);
    if (!element) throw new Error(`The figure has no ${name}`);
    return element;
  };
  return { svg, part, jaw: [...svg.querySelectorAll('path[data-jaw]')].map((element) => new JawPath(element)) };
}
