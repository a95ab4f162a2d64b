import { describe, expect, test } from 'vitest';
import { featureOf } from '@/app/languages/start-texts';

type Texts = { readonly [key: string]: string | Texts };

const files = import.meta.glob<Texts>(['@/features/*/i18n/*.json', '@/shared/*/i18n/*.json', '@/shared/i18n/*.json'], {
  eager: true,
  import: 'default',
});
const sources = import.meta.glob<string>('@/{app,features,shared}/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const plural = /_(zero|one|two|few|many|other)$/;
const arabicForms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const names = [...new Set(Object.keys(files).map(nameOf))];

test('there are texts to compare', () => {
  expect(names).toContain('shared');
  expect(names.length).toBeGreaterThan(1);
});

describe.each(names)('the texts of %s', (name) => {
  const english = flat(textsOf(name, 'en'));
  const arabic = flat(textsOf(name, 'ar'));

  test('exist in both languages under the same keys', () => {
    expect(stems(arabic)).toEqual(stems(english));
  });

  test('are never empty', () => {
    const empty = [...english, ...arabic].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('name the same values in both languages', () => {
    const wrong = [...english]
      .filter(([key]) => !plural.test(key))
      .filter(([key, text]) => placeholders(text).join() !== placeholders(arabic.get(key) ?? '').join());
    expect(wrong).toEqual([]);
  });

  test('have all six Arabic plural forms where there is one', () => {
    const counted = [
      ...new Set([...arabic.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''))),
    ];
    const missing = counted.flatMap((stem) =>
      arabicForms.map((form) => `${stem}_${form}`).filter((key) => !arabic.has(key)),
    );
    expect(missing).toEqual([]);
  });
});

test('every text that the sources ask for exists', () => {
  const known = new Map(names.map((name) => [name, new Set(stems(flat(textsOf(name, 'en'))))]));
  const missing = Object.entries(sources)
    .filter(([path]) => !path.includes('.test.') && !path.includes('/testing/'))
    .flatMap(([path, source]) =>
      asked(source)
        .filter(({ namespace, key }) => namespace !== 'problems' && !known.get(namespace)?.has(key))
        .map(({ namespace, key }) => `${path}: ${namespace}:${key}`),
    );
  expect(missing).toEqual([]);
});

/** The literal keys in `t('…')` and in manifests; keys put together at run time cannot be checked here. */
function asked(source: string): { namespace: string; key: string }[] {
  const own = [...source.matchAll(/useTranslation\(\[?(?:'([a-z-]+)')?/g)].map((found) => found[1] ?? 'shared');
  const [namespace = 'shared'] = own;
  const calls =
    new Set(own).size > 1 ? [] : [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((found) => found[1] ?? '');
  const full = [...source.matchAll(/\blabel: '([a-z-]+):([\w.-]+)'/g)];
  return [
    ...calls.map((key) => ({ namespace, key })),
    ...full.map((found) => ({ namespace: found[1] ?? '', key: found[2] ?? '' })),
  ];
}

function nameOf(path: string): string {
  return path.includes('/shared/i18n/') ? 'shared' : featureOf(path);
}

function textsOf(name: string, language: string): Texts {
  const found = Object.entries(files).find(([path]) => nameOf(path) === name && path.endsWith(`/${language}.json`));
  if (!found) throw new Error(`${name} has no ${language}.json`);
  return found[1];
}

function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function stems(texts: ReadonlyMap<string, string>): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(plural, '')))].sort();
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((found) => found[1] ?? '').sort();
}

test('the texts of a feature of two words are found by its folder', () => {
  expect(featureOf('/src/features/next-step/i18n/en.json')).toBe('next-step');
  expect(() => featureOf('/src/shared/i18n/en.json')).toThrow();
});
