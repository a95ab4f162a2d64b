import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from '@/shared/ui/empty-state.module.css';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children: ReactNode;
  /** The next step, as a button or a link. */
  readonly action?: ReactNode;
}

/** Where nothing is yet: says why, and offers the next step. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon size={28} aria-hidden />
      </span>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
