import { IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BlockView } from '@/shared/blocks/block';
import classes from '@/shared/blocks/block-content.module.css';
import { Callout } from '@/shared/blocks/callout';
import { Code } from '@/shared/blocks/code';
import { Formula } from '@/shared/blocks/formula';
import { Html } from '@/shared/blocks/html';
import type { VideoStand } from '@/shared/feature';
import { Panels } from '@/shared/panels';

interface BlockContentProps {
  readonly block: BlockView;
  /** Where it is seen, which matters to videos and documents. */
  readonly at?: VideoStand;
}

const preview: VideoStand = { kind: 'preview' };

/** One block of a lesson as learners see it. Questions are shown, not asked: answering belongs to the class. */
export function BlockContent({ block, at = preview }: BlockContentProps) {
  switch (block.kind) {
    case 'HEADING': {
      const Heading = `h${Math.min(6, Math.max(2, block.level))}` as 'h2';
      return <Html as={Heading} className={classes['heading']} html={block.html ?? block.text} />;
    }
    case 'TEXT':
      return <Html className={classes['text']} html={block.html ?? ''} />;
    case 'FIGURE':
      return <Figure figure={block.figure} />;
    case 'CODE':
      return block.code && <Code code={block.code} />;
    case 'TABLE':
      return <Table table={block.table} />;
    case 'CALLOUT':
      return (
        <Callout kind={block.callout?.kind ?? 'callout'} title={block.callout?.title ?? null}>
          {block.children.map((child, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what stands inside of a callout has no id and is never reordered alone
            <BlockContent key={place} block={child} at={at} />
          ))}
        </Callout>
      );
    case 'FORMULA':
      return <Formula latex={block.formula ?? ''} />;
    case 'VIDEO':
      return block.video && <Panels place="video" about={{ video: block.video, at }} />;
    case 'LINK':
      return block.link && <Panels place="link" about={{ link: block.link, inClass: at.kind === 'class' }} />;
    case 'DOCUMENT':
      return block.document && <Panels place="document" about={{ document: block.document, at }} />;
    case 'QUESTION':
      return <Question question={block.question} />;
  }
}

function Figure({ figure }: { readonly figure: BlockView['figure'] }) {
  const { t } = useTranslation();
  if (!figure) return null;
  return (
    <figure className={classes['figure']}>
      {figure.url ? (
        <img src={figure.url} alt={figure.alt} loading="lazy" />
      ) : (
        <p className={classes['missing']}>
          <IconPhotoOff size={20} aria-hidden /> {t('blocks.pictureMissing')}
        </p>
      )}
      {figure.caption && <figcaption dir="auto">{figure.caption}</figcaption>}
    </figure>
  );
}

function Table({ table }: { readonly table: BlockView['table'] }) {
  const { t } = useTranslation();
  if (!table) return null;
  const align = (column: number) => ({ textAlign: (table.align[column] ?? 'start') as 'start' });
  return (
    // a group and no landmark: a lesson may hold many tables
    // biome-ignore lint/a11y/useSemanticElements: it groups no form fields
    <div
      role="group"
      className={`sideways ${classes['table']}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll sideways, which needs the keyboard too
      tabIndex={0}
      aria-label={table.caption ?? t('blocks.table')}
    >
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.header.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
              <Html as="th" key={column} style={align(column)} html={cell} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                <Html as="td" key={column} style={align(column)} html={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Question({ question }: { readonly question: BlockView['question'] }) {
  if (!question) return null;
  return (
    <section className={classes['question']}>
      <Html className={classes['text']} html={question.html} />
      <ul>
        {question.choices.map((choice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other name than their place
          <Html as="li" key={at} html={choice} />
        ))}
      </ul>
    </section>
  );
}
