import type { SkillMastery } from '@/api/generated/types.gen';

/** Beside words, never instead of them. */
export const levelColours: Readonly<Record<SkillMastery['level'], string>> = {
  UNKNOWN: 'gray',
  WEAK: 'red',
  GROWING: 'yellow',
  MASTERED: 'green',
};
