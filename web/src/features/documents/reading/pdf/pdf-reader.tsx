import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Contents } from '@/features/documents/reading/pdf/contents';
import { FindBar } from '@/features/documents/reading/pdf/find-bar';
import { keyAction } from '@/features/documents/reading/pdf/keys';
import classes from '@/features/documents/reading/pdf/pdf.module.css';
import { PdfTools } from '@/features/documents/reading/pdf/pdf-tools';
import { usePdf } from '@/features/documents/reading/pdf/use-pdf';
import { ReadingHead, type ReadingHeadProps } from '@/features/documents/reading/reading-head';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

interface PdfReaderProps extends Omit<ReadingHeadProps, 'children'> {
  readonly url: string;
}

/** A PDF that is read page by page. */
export function PdfReader({ url, title, download, back }: PdfReaderProps) {
  const { t, i18n } = useTranslation('documents');
  const container = useRef<HTMLDivElement>(null);
  const reading = usePdf(container, url);
  const [beside, setBeside] = useState<'contents' | 'find' | null>(null);
  const toggle = (what: 'contents' | 'find') => {
    if (beside === 'find') reading.find('');
    setBeside(beside === what ? null : what);
  };
  const leave = () => {
    toggle(beside ?? 'contents');
    container.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const action = keyAction(event, reading, {
      find: () => setBeside('find'),
      leave: beside === null ? null : leave,
      forward: i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight',
    });
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    // keys work wherever the focus is in the reader
    <main className={classes['reader']} onKeyDown={press}>
      <ReadingHead title={title} download={download} back={back} url={url}>
        <PdfTools reading={reading} beside={beside} onToggle={toggle} />
      </ReadingHead>
      {beside === 'find' && <FindBar reading={reading} onLeave={leave} />}
      <div className={classes['body']}>
        {beside === 'contents' && (
          <Contents
            sections={reading.outline}
            onOpen={(section) => {
              reading.openSection(section);
              if (window.matchMedia('(max-width: 48em)').matches) setBeside(null);
            }}
          />
        )}
        <div className={classes['frame']}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard */}
          <div ref={container} className={classes['pages']} role="document" tabIndex={0} aria-label={title} dir="ltr">
            <div className="pdfViewer" />
          </div>
          {reading.failure && (
            <p role="alert" className={classes['note']}>
              {t(`failures.${reading.failure}`)}
            </p>
          )}
          {reading.pages === 0 && !reading.failure && (
            <div className={classes['note']}>
              <LoadingSkeleton lines={6} />
            </div>
          )}
        </div>
      </div>
    </main>
  );
}
