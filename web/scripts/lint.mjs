// Runs Biome over the whole of web/ and fails when it found nothing to look at: a checker that checks no file is green for ever.
import { spawnSync } from 'node:child_process';

const run = spawnSync('biome', ['check', '--error-on-warnings', '--reporter=summary', '--colors=off', '.'], {
  encoding: 'utf8',
});
const output = `${run.stdout}${run.stderr}`;
const looked = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);

if (run.status !== 0) {
  spawnSync('biome', ['check', '--error-on-warnings', '.'], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
if (looked === 0) {
  console.error(`Biome looked at no file at all.\n${output}`);
  process.exit(1);
}
console.log(`Biome: ${looked} files, nothing to complain about.`);
