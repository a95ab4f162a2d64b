import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from '@/shared/ui/empty-state.module.css';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children: ReactNode;
  /** The next step, as a button or a link. */
  readonly action?: ReactNode;
  /** 1 where nothing else on the page is its title. */
  readonly level?: 1 | 2;
}

/** Where nothing is yet: says why, and offers the next step. */
export function EmptyState({ icon: Icon, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon size={28} aria-hidden />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
