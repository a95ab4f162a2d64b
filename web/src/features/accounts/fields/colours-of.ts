import type { AcademyColours } from '@/shared/theme/academy-colours';
import { light } from '@/shared/theme/palette';

/** What is to be saved of two chosen colours. Lectern's own are no choice: they may become better with a later version. */
export function coloursOf({ brand, accent }: { readonly brand: string; readonly accent: string }): AcademyColours {
  return { brand: chosen(brand, light.action), accent: chosen(accent, light.accent) };
}

function chosen(colour: string, ofLectern: string): string | null {
  return colour.toLowerCase() === ofLectern.toLowerCase() ? null : colour;
}
