import { featureOf } from '@/app/languages/start-texts';
import type { TextSource } from '@/shared/i18n/i18n';

const files = import.meta.glob<Record<string, unknown>>(['@/features/*/i18n/*.json', '@/shared/*/i18n/*.json'], {
  import: 'default',
});

const byFeature = new Map(
  Object.entries(files).map(([path, load]) => [
    `${featureOf(path)}/${path.slice(-'en.json'.length, -'.json'.length)}`,
    load,
  ]),
);

/** One chunk per language for the frame, one for what can go wrong, and one per language and feature for the rest. */
export const textFiles: TextSource = {
  start: async (language) =>
    (language === 'ar' ? await import('@/app/languages/ar') : await import('@/app/languages/en')).default,
  problems: async (language) =>
    (language === 'ar' ? await import('@/app/languages/ar-problems') : await import('@/app/languages/en-problems'))
      .default,
  feature: async (language, name) => (await byFeature.get(`${name}/${language}`)?.()) ?? {},
};
