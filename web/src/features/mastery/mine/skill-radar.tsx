import { useDirection } from '@mantine/core';
import type { SkillMastery } from '@/api/generated/types.gen';
import classes from '@/features/mastery/mastery.module.css';
import { corners, onAxis } from '@/features/mastery/mine/radar';
import { useFormats } from '@/shared/i18n/formats';

const radius = 100;
/** The lines to compare with: weak below the inner one, mastered from the outer one on. */
const rings = [0.5, 0.95];

interface SkillRadarProps {
  readonly skills: readonly SkillMastery[];
  /** What the picture says, for who does not see it. */
  readonly label: string;
}

/** One axis for each skill, numbered as in the table beside it. An axis without a dot was not asked about yet. */
export function SkillRadar({ skills, label }: SkillRadarProps) {
  const { number } = useFormats();
  const rightToLeft = useDirection().dir === 'rtl';
  const shares = skills.map(({ level, percent }) => (level === 'UNKNOWN' ? 0 : percent / 100));
  return (
    <svg className={classes['radar']} viewBox="-130 -128 260 256" role="img" aria-label={label}>
      {rings.map((ring) => (
        <polygon
          key={ring}
          className={classes['ring']}
          points={corners(
            skills.map(() => ring),
            radius,
            rightToLeft,
          )}
        />
      ))}
      {skills.map(({ skill }, axis) => {
        const rim = onAxis(axis, skills.length, 1, radius, rightToLeft);
        const name = onAxis(axis, skills.length, 1.16, radius, rightToLeft);
        return (
          <g key={skill.id}>
            <line className={classes['axis']} x1={0} y1={0} x2={rim.x} y2={rim.y} />
            <text className={classes['axisName']} x={name.x} y={name.y}>
              {number(axis + 1)}
            </text>
          </g>
        );
      })}
      <polygon className={classes['known']} points={corners(shares, radius, rightToLeft)} />
      {skills.map(({ skill, level }, axis) => {
        const { x, y } = onAxis(axis, skills.length, shares[axis] ?? 0, radius, rightToLeft);
        return level === 'UNKNOWN' ? null : <circle key={skill.id} className={classes['dot']} cx={x} cy={y} r={4} />;
      })}
    </svg>
  );
}
