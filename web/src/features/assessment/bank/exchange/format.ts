import type { PreviewQuestionsData } from '@/api/generated/types.gen';

export const formats = ['GIFT', 'MOODLE_XML', 'CSV'] as const;
export type Format = PreviewQuestionsData['query']['format'];

/** The format that a text most likely has. Whoever imports may say otherwise. */
export function formatOf(text: string): Format {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (begin.startsWith('<')) return 'MOODLE_XML';
  const header = (begin.split('\n', 1)[0] ?? '').toLowerCase();
  return header.includes('kind') && header.includes('stem') && header.includes('answer 1') ? 'CSV' : 'GIFT';
}
