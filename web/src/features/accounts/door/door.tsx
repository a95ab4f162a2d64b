import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Room } from '@/features/accounts/sign-in/room';
import classes from '@/features/accounts/sign-in/sign-in-page.module.css';
import { AcademyMark } from '@/shared/ui/academy-mark';
import { ColourSchemeButton } from '@/shared/ui/colour-scheme-button';
import { LanguageButton } from '@/shared/ui/language-button';
import { usePageTitle } from '@/shared/ui/use-page-title';

interface DoorProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of all pages before the sign-in: one column with one question, and the room behind the door. */
export function Door({ title, lead, children }: DoorProps) {
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <AcademyMark />
        <span className={classes.tools}>
          <LanguageButton />
          <ColourSchemeButton />
        </span>
      </header>
      <main className={classes.main}>
        <div className={classes.form}>
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
      </main>
      <div className={classes.room}>
        <Room />
      </div>
    </div>
  );
}
