import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env['LECTERN_SERVER'] ?? 'http://localhost:8080';

/**
 * `features/courses/i18n/en.json?start` is only that part of the file which the frame needs before the feature is opened: names of
 * places and commands, and problems. So the first screen carries no feature's texts, and a feature still has one file per language.
 */
const startTexts: Plugin = {
  name: 'start-texts',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/i18n\/[a-z]+\.json\?start$/ },
    async handler(id, importer) {
      const file = await this.resolve(id.replace('?start', ''), importer);
      return file && `\0start-texts:${file.id.replace(/\.json$/, '')}`;
    },
  },
  load: {
    filter: { id: /^\0start-texts:/ },
    handler(id) {
      const file = `${id.slice('\0start-texts:'.length)}.json`;
      this.addWatchFile(file);
      const { navigation, commands, problems } = JSON.parse(readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify({ navigation, commands, problems })}`;
    },
  },
};

export default defineConfig({
  plugins: [startTexts, react()],
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
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
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
