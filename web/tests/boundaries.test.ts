import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file with one import, and whether the boundaries allow it. Each rule is seen failing here, so that it cannot be dead. */
const planted = [
  { file: 'src/features/courses/a.ts', imports: '@/features/enrolment/queries', allowed: false },
  { file: 'src/features/courses/a-type.ts', imports: '@/features/enrolment/queries', typeOnly: true, allowed: false },
  { file: 'src/features/courses/deep/down/b.ts', imports: '@/app/routes', allowed: false },
  { file: 'src/features/courses/c.ts', imports: '../enrolment/queries', allowed: false },
  { file: 'src/shared/lib/d.ts', imports: '@/features/courses/queries', allowed: false },
  { file: 'src/shared/ui/e.ts', imports: '@/app/features', allowed: false },
  { file: 'src/api/f.ts', imports: '@/features/courses/queries', allowed: false },
  { file: 'src/features/courses/g.ts', imports: '@/features/courses/deep/queries', allowed: true },
  { file: 'src/features/courses/h.ts', imports: '@/shared/ui/page', allowed: true },
  { file: 'src/app/i.ts', imports: '@/features/courses/queries', allowed: true },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
let findings: { file: string; rule: string }[] = [];

beforeAll(() => {
  const { vcs: _vcs, files: _files, $schema: _schema, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, root: true }));
  for (const { file, imports, ...options } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const keyword = 'typeOnly' in options ? 'import type' : 'import';
    writeFileSync(join(folder, file), `${keyword} { x } from '${imports}';\n\nexport const y: typeof x = x;\n`);
  }
  writeFileSync(join(folder, 'src/features/courses/k.tsx'), 'export const Greeting = () => <p>Good morning</p>;\n');
  writeFileSync(join(folder, 'src/features/courses/l.tsx'), 'export const Dot = () => <p>·</p>;\n');
  findings = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(planted)('$imports in $file', ({ file, allowed }) => {
  const broken = findings.some((found) => found.file.endsWith(file) && found.rule.endsWith('noRestrictedImports'));
  expect(broken).toBe(!allowed);
});

test('a text that is not translated is found, a sign is none', () => {
  const written = findings.filter(({ rule }) => rule.endsWith('noJsxLiterals')).map(({ file }) => file);
  expect(written).toEqual([expect.stringMatching(/k\.tsx$/)]);
});

test('every feature has its boundary', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[] }[] };
  const guarded = overrides.flatMap(({ includes }) => includes);
  const unguarded = readdirSync('src/features').filter((name) => !guarded.includes(`src/features/${name}/**`));
  expect(unguarded).toEqual([]);
});

function lint(): { file: string; rule: string }[] {
  let report: string;
  try {
    report = execFileSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string; location: { path: string } }[] };
  return diagnostics.map(({ category, location }) => ({
    file: location.path,
    rule: category,
  }));
}
