/** What can be done with a file that was handed in. */
export type FileKind = 'PDF' | 'PICTURE' | 'PAGES' | 'OTHER';

const kinds: Readonly<Record<string, FileKind>> = {
  pdf: 'PDF',
  png: 'PICTURE',
  jpg: 'PICTURE',
  jpeg: 'PICTURE',
  gif: 'PICTURE',
  webp: 'PICTURE',
  svg: 'PICTURE',
  pptx: 'PAGES',
  docx: 'PAGES',
};

/** By the ending of its name; the server has looked at its content. */
export function kindOf(name: string): FileKind {
  return kinds[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'OTHER';
}

/** Where a file of an attempt is found, under the name that the reader may know. */
export function hrefOf(attempt: string, item: string, file: string): string {
  return `/api/attempts/${attempt}/items/${item}/files/${file}`;
}
