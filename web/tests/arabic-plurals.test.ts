import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const form = new RegExp(`_(${forms.join('|')})$`);
const number = /\{\{-?\s*(\w+)[^}]*\}\}\s+([\u0621-\u0652]+)/g;
/** Words behind which a number says how many of something else: "3 of 5", "3 in January". */
const joining = ['من', 'في', 'إلى', 'على'];

/** A text with its key as i18next knows it. */
interface Text {
  readonly key: string;
  readonly words: string;
}

const files = globSync('src/**/i18n/ar.json').map((file) => ({
  file,
  texts: flat(JSON.parse(readFileSync(file, 'utf8'))),
}));
/** Whatever is counted anywhere: the words behind the number where the forms differ. */
const counted = new Set(
  files
    .flatMap(({ texts }) => texts)
    .filter(({ key }) => /_(few|many|other)$/.test(key))
    .flatMap(({ words }) =>
      [...words.matchAll(number)].filter(([, name]) => name === 'count').map(([, , noun]) => noun),
    ),
);

test('there are texts to look at', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(counted).toContain('درس');
});

test.each(files)('whatever counts in $file has all forms of Arabic', ({ texts }) => {
  const keys = new Set(texts.map(({ key }) => key));
  const bases = new Set([...keys].filter((key) => form.test(key)).map((key) => key.replace(form, '')));
  expect([...bases].flatMap((base) => forms.map((one) => `${base}_${one}`)).filter((key) => !keys.has(key))).toEqual(
    [],
  );
});

test.each(files)('no number in $file stands before a word whose form depends on another number', ({ texts }) => {
  const wrong = texts.flatMap(({ key, words }) =>
    [...words.matchAll(number)]
      .filter(([, name = '', noun = '']) => {
        if (name === 'name' || (form.test(key) && ['count', 'number'].includes(name))) return false;
        return counted.has(noun) || (name === 'count' && !joining.includes(noun));
      })
      .map(([at]) => `${key}: ${at}`),
  );
  expect(wrong).toEqual([]);
});

function flat(texts: object, under = ''): Text[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ key: under + name, words: value }] : flat(value, `${under}${name}.`),
  );
}
