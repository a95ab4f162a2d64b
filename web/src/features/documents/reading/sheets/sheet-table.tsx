import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readSheet } from '@/api/generated/sdk.gen';
import type { SheetHead } from '@/api/generated/types.gen';
import classes from '@/features/documents/reading/sheets/sheets.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SheetTableProps {
  readonly file: string;
  readonly place: number;
  readonly sheet: SheetHead;
  readonly name: string;
}

/** The rows of a sheet, some at a time. */
export function SheetTable({ file, place, sheet, name }: SheetTableProps) {
  const { t } = useTranslation('documents');
  const { number } = useFormats();
  const { rows, columns, allRows, allColumns, rightToLeft } = sheet;
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['sheet', file, place],
    queryFn: async ({ pageParam, signal }) =>
      (await readSheet({ path: { file, sheet: place }, query: { from: pageParam }, signal, throwOnError: true })).data,
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.reduce((sum, page) => sum + page.rows.length, 0),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={8} />;
  const loaded = data.pages.flatMap((page) => page.rows);
  const places = Array.from({ length: columns }, (_, at) => at);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: it groups no form fields */}
      <div role="group" className="sideways" aria-label={name} dir={rightToLeft ? 'rtl' : 'ltr'}>
        <table className={classes['sheet']}>
          <caption className={classes['unseen']}>{name}</caption>
          <thead>
            <tr>
              <td />
              {places.map((at) => (
                <th key={at} scope="col">
                  {columnName(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loaded.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={at}>
                <th scope="row">{number(at + 1)}</th>
                {places.map((column) => (
                  <td key={column} dir="auto" data-number={isNumber(row[column]) || undefined}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes['end']}>
        {loaded.length < rows && (
          <Button variant="light" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('moreRows')}
          </Button>
        )}
        <p>
          {t('rowsShown', { shown: number(loaded.length), all: number(allRows) })}
          {rows < allRows && ` ${t('rowsLeftOut', { most: number(rows) })}`}
          {columns < allColumns && ` ${t('columnsLeftOut', { shown: number(columns), all: number(allColumns) })}`}
        </p>
      </div>
    </>
  );
}

/** A, B … Z, AA, AB … as spreadsheets name columns. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function isNumber(value: string | undefined): boolean {
  return value !== undefined && /^[-+(]?[\d٠-٩][\d٠-٩.,٫٬\s]*[)%]?$/.test(value);
}
