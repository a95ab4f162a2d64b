import type { SkillMastery } from '@/api/generated/types.gen';

interface NextSkill {
  readonly next: SkillMastery;
  /** The weak skill that it is needed for; undefined when it is that one itself. */
  readonly later: SkillMastery | undefined;
}

/**
 * What to work on next: the weakest of the skills that were asked about and are not mastered, or what it builds on as far as
 * that is not mastered either.
 */
export function nextSkill(skills: readonly SkillMastery[]): NextSkill | undefined {
  const later = skills
    .filter(({ level }) => level === 'WEAK' || level === 'GROWING')
    .toSorted((a, b) => a.percent - b.percent)[0];
  if (!later) return undefined;
  const next = foundation(later, skills, new Set());
  return { next, later: next === later ? undefined : later };
}

function foundation(of: SkillMastery, skills: readonly SkillMastery[], seen: Set<string>): SkillMastery {
  seen.add(of.skill.id);
  const missing = skills
    .filter(({ skill, level }) => of.skill.requires.includes(skill.id) && level !== 'MASTERED' && !seen.has(skill.id))
    .toSorted((a, b) => a.percent - b.percent)[0];
  return missing ? foundation(missing, skills, seen) : of;
}
