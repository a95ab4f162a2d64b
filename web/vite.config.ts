import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pdfjsFiles } from './scripts/pdfjs-files.ts';

/** Chunks that are worth a name: what the first screens load. */
const firstChunks = ['libraries', 'frame', 'door', 'shell'];

const server = process.env['LECTERN_SERVER'] ?? 'http://localhost:8080';

/** What is asked for of a file of texts, by the query behind its name. */
const parts: Readonly<Record<string, readonly string[]>> = {
  start: ['navigation', 'commands'],
  problems: ['problems'],
};

/**
 * `features/courses/i18n/en.json?start` is only that part of the file which the frame needs before the feature is opened: names of
 * places and commands; `?problems` is what may go wrong, which comes after the first screen. So the first screen carries no feature's
 * texts, and a feature still has one file per language.
 */
const partsOfTexts: Plugin = {
  name: 'parts-of-texts',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/i18n\/[a-z]+\.json\?(start|problems)$/ },
    async handler(id, importer) {
      const [path = '', part] = id.split('?');
      const file = await this.resolve(path, importer);
      return file && `\0texts:${part}:${file.id.replace(/\.json$/, '')}`;
    },
  },
  load: {
    filter: { id: /^\0texts:/ },
    handler(id) {
      const [, part = '', ...path] = id.split(':');
      const file = `${path.join(':')}.json`;
      this.addWatchFile(file);
      const texts = JSON.parse(readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify(Object.fromEntries((parts[part] ?? []).map((key) => [key, texts[key]])))}`;
    },
  },
};

export default defineConfig({
  plugins: [partsOfTexts, react(), pdfjsFiles],
  worker: { format: 'es' },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/ws': { target: server, ws: true, changeOrigin: false },
    },
  },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The first screens ask for all their files at once. For every other page the frame names only its styles: the names of
      // scripts, two hundred by now, would weigh more on the first screens than one more round trip does later.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' || /(shell|home-page|sign-in-page|-card)-[^/]*\.js$/.test(file)
          ? needed
          : needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        // The first screens carry the names of all files, so those that are loaded later have short ones.
        chunkFileNames: ({ name }) => (firstChunks.includes(name) ? 'assets/[name]-[hash].js' : 'assets/[hash:7].js'),
        codeSplitting: {
          // Few files for the first screens, for many small ones compress badly: libraries that change rarely, the frame with what
          // all pages show, the door, the shell. A group takes along what its modules import; the rest is split by route.
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)\//,
              priority: 4,
            },
            {
              name: 'frame',
              test: /src\/(app\/(app|routes)|shared\/ui\/(academy-mark|colour-scheme-button|initials-mark|language-button|page|problem-alert))\.tsx$/,
              priority: 3,
            },
            { name: 'door', test: /sign-in\/sign-in-page\.tsx$/, priority: 2 },
            { name: 'shell', test: /src\/app\/(shell\/shell|home\/home-page)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    css: false,
    // Beside the server's tests a page may take its time; only what hangs gets here.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          setupFiles: ['./src/shared/testing/setup.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
        },
      },
      { test: { name: 'tools', environment: 'node', include: ['tests/**/*.test.ts'] } },
    ],
  },
});
