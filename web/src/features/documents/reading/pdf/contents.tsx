import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '@/features/documents/reading/pdf/pdf.module.css';
import type { Section } from '@/features/documents/reading/pdf/use-pdf';

interface ContentsProps {
  readonly sections: readonly Section[];
  readonly onOpen: (section: Section) => void;
}

/** The outline that the document brings along. */
export function Contents({ sections, onOpen }: ContentsProps) {
  const { t } = useTranslation('documents');
  return (
    <nav className={classes['contents']} aria-label={t('contents')}>
      <Sections sections={sections} onOpen={onOpen} />
    </nav>
  );
}

function Sections({ sections, onOpen }: ContentsProps) {
  return (
    <ul>
      {sections.map((section, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other name than their place
        <li key={at}>
          <UnstyledButton className={classes['section']} dir="auto" onClick={() => onOpen(section)}>
            {section.title}
          </UnstyledButton>
          {section.items.length > 0 && <Sections sections={section.items} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}
