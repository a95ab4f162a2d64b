import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetHead } from '@/api/generated/types.gen';
import classes from '@/features/documents/reading/reading.module.css';
import { ReadingFrame } from '@/features/documents/reading/reading-frame';
import type { ReadingHeadProps } from '@/features/documents/reading/reading-head';
import { SheetTable } from '@/features/documents/reading/sheets/sheet-table';

interface SheetsReaderProps {
  readonly file: string;
  readonly sheets: readonly SheetHead[];
  readonly head: ReadingHeadProps;
}

/** The sheets of a workbook, one at a time. */
export function SheetsReader({ file, sheets, head }: SheetsReaderProps) {
  const { t } = useTranslation('documents');
  const [chosen, setChosen] = useState(0);
  const sheet = sheets[chosen];
  const name = (at: number) => sheets[at]?.name || head.title;
  return (
    <ReadingFrame head={head}>
      {sheets.length > 1 && (
        <Tabs value={String(chosen)} onChange={(value) => setChosen(Number(value ?? 0))}>
          <Tabs.List aria-label={t('sheets')}>
            {sheets.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
              <Tabs.Tab key={at} value={String(at)}>
                <bdi>{name(at)}</bdi>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      {sheet ? (
        <SheetTable key={chosen} file={file} place={chosen} sheet={sheet} name={name(chosen)} />
      ) : (
        <p className={classes['note']}>{t('noSheet')}</p>
      )}
    </ReadingFrame>
  );
}
