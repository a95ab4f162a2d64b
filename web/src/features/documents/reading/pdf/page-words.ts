import type { L10n } from 'pdfjs-dist/types/web/l10n';

export interface PageWords {
  readonly language: string;
  readonly direction: string;
  /** What a page is called. */
  readonly page: (number: number) => string;
}

/** Names the pages of a document in the reader's language, whenever the viewer makes one. */
export function wordsFor(container: HTMLElement, words: PageWords, closing: AbortSignal): L10n {
  const name = (element: Element) => {
    if (element.getAttribute('data-l10n-id') !== 'pdfjs-page-landmark') return;
    const { page } = JSON.parse(element.getAttribute('data-l10n-args') ?? '{}') as { page?: number };
    if (page !== undefined) element.setAttribute('aria-label', words.page(page));
  };
  const observer = new MutationObserver(() => {
    for (const element of container.querySelectorAll('[data-l10n-id]:not([aria-label])')) name(element);
  });
  observer.observe(container, { childList: true, subtree: true });
  closing.addEventListener('abort', () => observer.disconnect());
  const nothing = async () => {};
  return {
    getLanguage: () => words.language,
    getDirection: () => words.direction,
    get: async () => '',
    translate: nothing,
    translateOnce: nothing,
    destroy: nothing,
    pause: () => {},
    resume: () => {},
  } as unknown as L10n;
}
