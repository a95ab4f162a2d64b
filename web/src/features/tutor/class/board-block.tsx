import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockView } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';
import { Html } from '@/shared/blocks/html';
import classes from './board.module.css';
import { numberColumns } from './number-columns';

interface BoardBlockProps {
  readonly block: BlockView;
  readonly points: readonly string[] | undefined;
  readonly focused: boolean;
  /** The lines, rows or points that are spoken about, 1-based and inclusive; null when it is the whole. */
  readonly lines: readonly [from: number, to: number] | null;
}

/** One block of the lesson as it stands on the board. */
export function BoardBlock({ block, points, focused, lines }: BoardBlockProps) {
  const place = useRef<HTMLDivElement>(null);
  const from = lines?.[0];
  useEffect(() => {
    const spokenOf = from === undefined ? place.current : place.current?.querySelector('[data-lit]');
    if (focused) spokenOf?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [focused, from]);
  return (
    <div ref={place} className={classes.block} data-focused={focused || undefined} id={`board-${block.id}`}>
      <Content block={block} points={points} lit={(line) => isLit(lines, line)} />
    </div>
  );
}

function isLit(lines: readonly [number, number] | null, line: number): true | undefined {
  return (lines !== null && line >= lines[0] && line <= lines[1]) || undefined;
}

const inClass = { kind: 'class' } as const;

interface ContentProps {
  readonly block: BlockView;
  readonly points: readonly string[] | undefined;
  readonly lit: (line: number) => true | undefined;
}

function Content({ block, points, lit }: ContentProps) {
  const { t } = useTranslation('shared');
  const { code, table, callout } = block;
  if (code) {
    return (
      <pre className={classes.code} dir="ltr">
        {numbered(code.code.replace(/\n$/, '').split('\n')).map(([number, line]) => (
          <code key={number} data-lit={lit(number)}>
            {line === '' ? ' ' : line}
          </code>
        ))}
      </pre>
    );
  }
  if (table) return <BoardTable table={table} lit={lit} />;
  if (!points?.length) return <BlockContent block={block} at={inClass} />;
  return (
    <>
      {callout && <h3 className={classes.callout}>{callout.title || t(`blocks.callouts.${callout.kind}`)}</h3>}
      <ul className={classes.points}>
        {numbered(points).map(([number, point]) => (
          <li key={number} data-lit={lit(number)}>
            {point}
          </li>
        ))}
      </ul>
    </>
  );
}

function BoardTable({ table, lit }: { table: NonNullable<BlockView['table']>; lit: ContentProps['lit'] }) {
  const numeric = numberColumns(table.rows);
  return (
    <div className="sideways">
      <table className={classes.table}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {numbered(table.header).map(([number, cell]) => (
              <Html as="th" key={number} html={cell} className={numeric.has(number) ? classes.number : undefined} />
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(table.rows).map(([number, row]) => (
            <tr key={number} data-lit={lit(number)}>
              {numbered(row).map(([column, cell]) => (
                <Html as="td" key={column} html={cell} className={numeric.has(column) ? classes.number : undefined} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function numbered<T>(items: readonly T[]): readonly (readonly [number, T])[] {
  return items.map((item, index) => [index + 1, item]);
}
