import type { KeyboardEvent } from 'react';
import type { PdfReading } from '@/features/documents/reading/pdf/use-pdf';

interface Around {
  readonly find: () => void;
  /** Closes what is open beside the pages; null when nothing is. */
  readonly leave: (() => void) | null;
  /** The arrow that leads to the next page in the reader's language. */
  readonly forward: 'ArrowLeft' | 'ArrowRight';
}

/** What a key does in a document; null for keys that it leaves alone, such as those of a field. */
export function keyAction(
  { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { page, pages, go, zoom }: Pick<PdfReading, 'page' | 'pages' | 'go' | 'zoom'>,
  { find, leave, forward }: Around,
): (() => void) | null {
  if (key === 'Escape') return leave;
  if (pages === 0 || altKey) return null;
  const command = ctrlKey || metaKey;
  if (command) return key.toLowerCase() === 'f' ? find : null;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return null;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return () => go(page + (key === forward ? 1 : -1));
    case 'Home':
      return () => go(1);
    case 'End':
      return () => go(pages);
    case '+':
    case '=':
      return () => zoom('in');
    case '-':
      return () => zoom('out');
    case '0':
      return () => zoom('page-width');
    case '/':
      return find;
    default:
      return null;
  }
}
