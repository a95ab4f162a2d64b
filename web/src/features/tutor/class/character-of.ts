import { castIds } from '@/features/tutor/face/cast';
import type { CharacterId } from '@/features/tutor/face/character';

/** The character of that name, or the first one when it is gone. */
export function characterOf(id: string): CharacterId {
  return castIds.find((one) => one === id) ?? 'noor';
}
