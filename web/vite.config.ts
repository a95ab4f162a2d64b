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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)\//,
            },
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
