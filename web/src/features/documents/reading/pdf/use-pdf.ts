import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPdf } from '@/features/documents/reading/pdf/open-pdf';
import { useFormats } from '@/shared/i18n/formats';

/** Why a document does not open. */
export type Failure = 'gone' | 'locked' | 'damaged' | 'unreachable';

export interface Section {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly Section[];
}

export interface Found {
  readonly current: number;
  readonly total: number;
  /** Pages are still being looked through. */
  readonly pending: boolean;
}

interface State {
  readonly failure: Failure | null;
  readonly page: number;
  /** 0 before the document is open. */
  readonly pages: number;
  readonly scale: number;
  readonly outline: readonly Section[];
  readonly found: Found | null;
}

export interface PdfReading extends State {
  readonly go: (page: number) => void;
  readonly zoom: (how: 'in' | 'out' | 'page-width' | 'page-fit') => void;
  readonly openSection: (section: Section) => void;
  /** Looks for words; empty ends it. @param again the next or the one before, of the same words */
  readonly find: (words: string, again?: 'next' | 'previous') => void;
}

const closed: State = { failure: null, page: 1, pages: 0, scale: 1, outline: [], found: null };

/** A PDF in an element, and what its reader sees of it. */
export function usePdf(container: RefObject<HTMLDivElement | null>, url: string): PdfReading {
  const { t, i18n } = useTranslation('documents');
  const { number } = useFormats();
  const [state, setState] = useState(closed);
  const pdf = useRef<OpenPdf | null>(null);
  const change = useCallback((part: Partial<State>) => setState((before) => ({ ...before, ...part })), []);
  const words = useRef({ t, i18n, number });
  words.current = { t, i18n, number };

  useEffect(() => {
    const closing = new AbortController();
    const open = async () => {
      const element = container.current;
      if (!element) return;
      const { openPdf } = await import('@/features/documents/reading/pdf/open-pdf');
      closing.signal.throwIfAborted();
      const { language } = words.current.i18n;
      const page = (at: number) => words.current.t('page', { number: words.current.number(at) });
      const direction = words.current.i18n.dir();
      const opened = await openPdf(element, url, { language, direction, page }, closing.signal);
      pdf.current = opened;
      listen(opened, change);
      keepFitting(element, opened.viewer, closing.signal);
      opened.begin();
      const outline = await opened.document.getOutline();
      if (!closing.signal.aborted) change({ outline: (outline as readonly Section[] | null) ?? [] });
    };
    open().catch((error: unknown) => {
      if (!closing.signal.aborted) change({ failure: failureOf(error) });
    });
    return () => {
      pdf.current = null;
      closing.abort();
    };
  }, [container, url, change]);

  return {
    ...state,
    go: (page) => {
      if (pdf.current) pdf.current.viewer.currentPageNumber = Math.min(Math.max(1, page), state.pages);
    },
    zoom: (how) => {
      const viewer = pdf.current?.viewer;
      if (how === 'in') viewer?.increaseScale();
      else if (how === 'out') viewer?.decreaseScale();
      else if (viewer) viewer.currentScaleValue = how;
    },
    openSection: ({ dest }) => void (dest !== null && pdf.current?.links.goToDestination(dest as string)),
    find: (query, again) => {
      if (query.trim() === '') {
        pdf.current?.bus.dispatch('findbarclose', {});
        change({ found: null });
        return;
      }
      pdf.current?.bus.dispatch('find', {
        type: again ? 'again' : '',
        query,
        findPrevious: again === 'previous',
        highlightAll: true,
        caseSensitive: false,
        entireWord: false,
        matchDiacritics: false,
      });
    },
  };
}

interface Matches {
  readonly matchesCount: { readonly current: number; readonly total: number };
}

const stillLooking = 3;

function listen({ bus, viewer, document }: OpenPdf, change: (part: Partial<State>) => void): void {
  bus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    change({ pages: document.numPages });
  });
  bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => change({ page: pageNumber }));
  bus.on('scalechanging', ({ scale }: { scale: number }) => change({ scale }));
  bus.on('updatefindmatchescount', ({ matchesCount }: Matches) =>
    change({ found: { ...matchesCount, pending: true } }),
  );
  bus.on('updatefindcontrolstate', ({ matchesCount, state }: Matches & { state: number }) =>
    change({ found: { ...matchesCount, pending: state === stillLooking } }),
  );
}

const fitted = ['page-width', 'page-fit'];

/** Pages that fill the window go on to do so when it changes. */
function keepFitting(element: HTMLElement, viewer: OpenPdf['viewer'], closing: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    const { currentScaleValue } = viewer;
    if (currentScaleValue && fitted.includes(currentScaleValue)) viewer.currentScaleValue = currentScaleValue;
  });
  observer.observe(element);
  closing.addEventListener('abort', () => observer.disconnect());
}

function failureOf(error: unknown): Failure {
  const { name, status, missing } = error as { name?: string; status?: number; missing?: boolean };
  if (name === 'PasswordException') return 'locked';
  if (missing || status === 404 || status === 403 || status === 401) return 'gone';
  return name === 'InvalidPDFException' ? 'damaged' : 'unreachable';
}
