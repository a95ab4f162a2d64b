import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '@/shared/ui/page.module.css';
import { usePageTitle } from '@/shared/ui/use-page-title';

interface PageProps {
  readonly title: string;
  /** One quiet sentence below the title. */
  readonly lead?: ReactNode;
  /** The one primary action of the screen, and little else. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page of the shell: its title (also the window's), an optional lead and action, then the content. */
export function Page({ title, lead, actions, children }: PageProps) {
  usePageTitle(title);
  return (
    <>
      <div className={classes.head}>
        <div>
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </>
  );
}
