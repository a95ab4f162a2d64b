import type { Rubric } from '@/api/generated/types.gen';

/** Whether one level of each criterion is chosen. */
export function isWhole(rubric: Rubric, chosen: readonly string[]): boolean {
  return rubric.criteria.every(({ levels }) => levels.some(({ id }) => chosen.includes(id)));
}

/** What the levels earn of the question's points, as the server will say it. */
export function pointsBy(rubric: Rubric, chosen: readonly string[], possible: number): number {
  const sum = (points: readonly number[]) => points.reduce((all, one) => all + Math.round(one * 1000), 0);
  const most = sum(rubric.criteria.map(({ levels }) => Math.max(...levels.map(({ points }) => points))));
  const earned = sum(
    rubric.criteria.flatMap(({ levels }) => levels.filter(({ id }) => chosen.includes(id))).map(({ points }) => points),
  );
  return most === 0 ? 0 : Math.round((earned * Math.round(possible * 100)) / most) / 100;
}
