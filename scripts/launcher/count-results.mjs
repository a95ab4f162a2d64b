// Adds up the results of Surefire (XML), Vitest and Playwright (JSON) and prints one line.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [results, surefire] = process.argv.slice(2);
const started = statSync(results).birthtimeMs;
const total = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

for (const name of existsSync(surefire) ? readdirSync(surefire) : []) {
  const file = join(surefire, name);
  if (!name.endsWith('.xml') || statSync(file).mtimeMs < started) continue;
  const suite = readFileSync(file, 'utf8').match(/<testsuite [^>]*>/)?.[0] ?? '';
  const count = (attribute) => Number(suite.match(new RegExp(` ${attribute}="(\\d+)"`))?.[1] ?? 0);
  const failed = count('errors') + count('failures');
  add(count('tests') - failed - count('skipped'), failed, count('skipped'));
}

const web = join(results, 'web.json');
if (existsSync(web)) {
  const report = JSON.parse(readFileSync(web, 'utf8'));
  add(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

const e2e = join(results, 'e2e.json');
if (existsSync(e2e)) {
  const { stats } = JSON.parse(readFileSync(e2e, 'utf8'));
  add(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
