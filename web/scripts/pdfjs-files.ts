import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };

/**
 * What pages of a PDF may need besides the script: character maps, fonts, decoders. They lie beside the other files of the app,
 * under the version they belong to, and are fetched one by one when a page needs them. Scripts inside of documents never run, so
 * what would run them stays away.
 */
export const pdfjsFiles: Plugin = {
  name: 'pdfjs-files',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
      for (const name of readdirSync(join(home, folder)).filter((name) => !name.startsWith('quickjs'))) {
        const source = readFileSync(join(home, folder, name));
        this.emitFile({ type: 'asset', fileName: `assets/pdfjs-${version}/${folder}/${name}`, source });
      }
    }
  },
};
