import { cast } from './cast';
import type { CharacterId } from './character';
import { headAndShoulders } from './rig';
import { SvgFace } from './svg-face';

const drawn = new Map<CharacterId, string>();

/**
 * A still picture of head and shoulders as SVG text without an accessible name: the place that shows it names the
 * person. Drawn once; as the source of an image it costs one element however often it is shown.
 */
export function portrait(id: CharacterId): string {
  const known = drawn.get(id);
  if (known !== undefined) return known;
  const host = document.createElement('div');
  const face = new SvgFace(host, cast[id], { label: '', ownFrames: false, random: () => 0.5 });
  const svg = host.querySelector('svg');
  svg?.setAttribute('viewBox', headAndShoulders);
  svg?.setAttribute('aria-hidden', 'true');
  svg?.querySelectorAll('[data-part$="-wrist"], [data-part$="-fore"]').forEach((hidden) => {
    hidden.remove();
  });
  const text = host.innerHTML.replaceAll(/ data-(part|jaw)="[^"]*"/g, '');
  face.dispose();
  drawn.set(id, text);
  return text;
}

/** The same picture as an address for an image element. */
export const portraitUrl = (id: CharacterId): string => `data:image/svg+xml,${encodeURIComponent(portrait(id))}`;
