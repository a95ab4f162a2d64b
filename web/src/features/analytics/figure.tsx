import classes from '@/features/analytics/figures.module.css';
import { Meaning } from '@/shared/ui/meaning';

interface FigureProps {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
}

/** A number with its name and its definition. To be used in a definition list. */
export function Figure({ name, meaning, value }: FigureProps) {
  return (
    <div className={classes['figure']}>
      <dt>
        {name}
        <Meaning of={name}>{meaning}</Meaning>
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
