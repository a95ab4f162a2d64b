import classes from '@/features/courses/course-cover.module.css';

interface CourseCoverProps {
  /** Draws always the same picture for the same course. */
  readonly seed: string;
  readonly url: string | null;
}

/** The picture of a course; a course without one gets arches of its own, as windows of one house. */
export function CourseCover({ seed, url }: CourseCoverProps) {
  if (url !== null) return <img className={classes['cover']} src={url} alt="" loading="lazy" />;
  const numbers = digits(seed);
  return (
    <svg className={classes['cover']} viewBox="0 0 320 120" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {numbers.map((number, at) => {
        const x = 20 + at * 58;
        const top = 34 + number * 5;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the arches stand in a row for ever
          <g key={at} data-tone={(number + at) % 3}>
            <path d={`M${x} 120V${top + 22}a22 22 0 0 1 44 0v${98 - top}z`} />
            {number > 6 && <circle cx={x + 22} cy={top + 26} r="8" />}
          </g>
        );
      })}
    </svg>
  );
}

function digits(seed: string): readonly number[] {
  let hash = 7;
  for (const letter of seed) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return Array.from({ length: 5 }, (_, at) => Math.floor(hash / 7 ** at) % 10);
}
