// Fails when the script of a first screen, texts included, weighs more than the budget. Needs a finished build.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 180_000;
const entry = 'index.html';
// Arabic letters take more bytes than Latin ones, so this language is the heavier.
const language = 'src/app/languages/ar.ts';

/** The cards of the home page of all features and roles, each with the texts of its feature. */
const homeCards = readdirSync('src/features').flatMap((feature) => {
  const manifest = readFileSync(`src/features/${feature}/feature.ts`, 'utf8');
  const cards = [...manifest.matchAll(/import\('@\/(features\/[^']+-card)'\)/g)];
  return cards.flatMap(([, card]) => [`src/${card}.tsx`, `src/features/${feature}/i18n/ar.json`]);
});

const screens = {
  'sign-in': ['src/features/accounts/sign-in/sign-in-page.tsx', 'src/features/accounts/i18n/ar.json'],
  home: ['src/app/shell/shell.tsx', 'src/app/home/home-page.tsx', ...homeCards],
};

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function filesOf(key, found = new Map()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk ${key}; was the file renamed?`);
  if (found.has(chunk.file)) return found;
  found.set(chunk.file, gzipSync(readFileSync(`dist/${chunk.file}`)).length);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

let tooLarge = false;
for (const [screen, routes] of Object.entries(screens)) {
  const files = new Map();
  for (const key of [entry, language, ...routes]) filesOf(key, files);
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  console.log(`${screen}: ${(total / 1000).toFixed(1)} kB gzip of ${budget / 1000} kB, in ${files.size} files`);
  if (total > budget) {
    tooLarge = true;
    for (const [file, size] of [...files].sort((a, b) => b[1] - a[1]).slice(0, 8)) {
      console.log(`  ${(size / 1000).toFixed(1).padStart(6)} kB  ${file}`);
    }
  }
}
if (tooLarge) {
  console.error('A first screen has grown over its budget: load the heavy part on its route.');
  process.exit(1);
}
