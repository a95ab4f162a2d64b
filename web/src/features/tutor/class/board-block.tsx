import { useEffect, useRef } from 'react';
import classes from './board.module.css';
import type { LessonBlock } from './queries';

interface BoardBlockProps {
  readonly block: LessonBlock;
  readonly points: readonly string[] | undefined;
  readonly focused: boolean;
  /** The lines, rows or points that are spoken about, 1-based and inclusive; null when it is the whole. */
  readonly lines: readonly [from: number, to: number] | null;
}

/** One block of the lesson as it stands on the board. */
export function BoardBlock({ block, points, focused, lines }: BoardBlockProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) place.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [focused]);
  return (
    <div ref={place} className={classes.block} data-focused={focused || undefined} id={`board-${block.id}`}>
      <Content block={block} points={points} lit={(line) => isLit(lines, line)} />
    </div>
  );
}

function isLit(lines: readonly [number, number] | null, line: number): true | undefined {
  return (lines !== null && line >= lines[0] && line <= lines[1]) || undefined;
}

interface ContentProps {
  readonly block: LessonBlock;
  readonly points: readonly string[] | undefined;
  readonly lit: (line: number) => true | undefined;
}

function Content({ block, points, lit }: ContentProps) {
  const { figure, code, table, formula, callout } = block;
  if (figure) {
    return (
      <figure className={classes.figure}>
        {figure.url ? <img src={figure.url} alt={figure.alt} /> : <p>{figure.alt}</p>}
        {figure.caption && <figcaption>{figure.caption}</figcaption>}
      </figure>
    );
  }
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
  if (formula !== null) {
    return (
      <p className={classes.formula} dir="ltr">
        {formula}
      </p>
    );
  }
  if (block.kind === 'HEADING') return <h2 className={classes.heading}>{block.text}</h2>;
  return (
    <>
      {callout?.title && <h3 className={classes.callout}>{callout.title}</h3>}
      <ul className={classes.points}>
        {numbered(points?.length ? points : [block.text]).map(([number, point]) => (
          <li key={number} data-lit={lit(number)}>
            {point}
          </li>
        ))}
      </ul>
    </>
  );
}

function BoardTable({ table, lit }: { table: NonNullable<LessonBlock['table']>; lit: ContentProps['lit'] }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {numbered(table.header).map(([number, cell]) => (
              <th key={number} scope="col">
                {words(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(table.rows).map(([number, row]) => (
            <tr key={number} data-lit={lit(number)}>
              {numbered(row).map(([column, cell]) => (
                <td key={column}>{words(cell)}</td>
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

/** The words of a cell; the board shows no markup. */
function words(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
