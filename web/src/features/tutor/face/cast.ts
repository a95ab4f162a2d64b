import type { Character, CharacterId } from './character';
import { daniel } from './characters/daniel';
import { maya } from './characters/maya';
import { noor } from './characters/noor';
import { salem } from './characters/salem';

/** Everyone a class can choose as its teacher. */
export const cast: Readonly<Record<CharacterId, Character>> = { noor, salem, maya, daniel };

export const castIds: readonly CharacterId[] = ['noor', 'salem', 'maya', 'daniel'];
