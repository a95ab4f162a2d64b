// Reads what Surefire (XML), Vitest and Playwright (JSON) wrote, names every test that failed or was flaky with the first lines of why,
// and ends with one line that counts. Flaky is what failed and then passed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const [results, surefire] = process.argv.slice(2);
const started = statSync(results).birthtimeMs;
const linesOfWhy = 6;

const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
const told = [];

function add(passed, failed, skipped, flaky = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.flaky += flaky;
}

function tell(outcome, name, why) {
  const lines = stripVTControlCharacters(why ?? '').split('\n').filter((line) => line.trim() !== '');
  told.push([`${outcome}: ${name}`, ...lines.slice(0, linesOfWhy).map((line) => `    ${line.trim()}`)].join('\n'));
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml) =>
  xml
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name]);

function attributeOf(tag, name) {
  return plain(tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '');
}

for (const name of existsSync(surefire) ? readdirSync(surefire) : []) {
  const file = join(surefire, name);
  if (!name.endsWith('.xml') || statSync(file).mtimeMs < started) continue;
  const report = readFileSync(file, 'utf8');
  const suite = report.match(/<testsuite [^>]*>/)?.[0] ?? '';
  const count = (attribute) => Number(attributeOf(suite, attribute));
  const failed = count('errors') + count('failures');
  add(count('tests') - failed - count('skipped'), failed, count('skipped'), count('flakes'));
  for (const [, test, kind, why] of report.matchAll(/<testcase ([^>]*)>\s*<(error|failure|flakyError|flakyFailure)\b([^>]*)/g)) {
    const outcome = kind.startsWith('flaky') ? 'FLAKY' : 'FAILED';
    tell(outcome, `${attributeOf(` ${test}`, 'classname')}.${attributeOf(` ${test}`, 'name')}`, attributeOf(why, 'message'));
  }
}

const web = join(results, 'web.json');
if (existsSync(web)) {
  const report = JSON.parse(readFileSync(web, 'utf8'));
  add(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) tell('FAILED', file.name, file.message);
    for (const test of file.assertionResults.filter(({ status }) => status === 'failed')) {
      tell('FAILED', `${file.name}: ${test.fullName}`, test.failureMessages[0]);
    }
  }
}

const e2e = join(results, 'e2e.json');
if (existsSync(e2e)) {
  const report = JSON.parse(readFileSync(e2e, 'utf8'));
  add(report.stats.expected + report.stats.flaky, report.stats.unexpected, report.stats.skipped, report.stats.flaky);
  for (const error of report.errors) tell('FAILED', 'browser tests', error.message);
  const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
  for (const spec of report.suites.flatMap(specsOf)) {
    for (const test of spec.tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')) {
      const why = test.results.find(({ error }) => error)?.error?.message;
      tell(test.status === 'flaky' ? 'FLAKY' : 'FAILED', `${spec.file}:${spec.line} ${spec.title}`, why);
    }
  }
}

const parts = join(results, 'failed-parts');
if (existsSync(parts)) {
  for (const part of readFileSync(parts, 'utf8').trim().split('\n')) told.push(`FAILED: part "${part}" of the tests, see what it printed`);
}

for (const test of told) console.log(`\n${test}`);
if (told.length > 0) console.log('');
const flaky = total.flaky > 0 ? `, ${total.flaky} of the passed ones flaky` : '';
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped${flaky}`);
