import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const slugs: readonly string[] = read('../contracts/problems.json');

test.each(['en', 'ar'])('every problem that the server can send has its words in %s', (language) => {
  const files = readdirSync('src/features').map((feature) => `src/features/${feature}/i18n/${language}.json`);
  const shared = ['src/shared/i18n', 'src/shared/upload/i18n'].map((folder) => `${folder}/${language}.json`);
  const texts = [...shared, ...files].map((file) => read(file));
  const said = new Set(texts.flatMap(({ problems }) => Object.keys(problems ?? {})));
  expect(slugs.length).toBeGreaterThan(40);
  expect(slugs.filter((slug) => !said.has(slug))).toEqual([]);
});

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
