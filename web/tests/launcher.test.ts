import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const launcher = join('..', 'lectern');
const folder = mkdtempSync(join(tmpdir(), 'lectern-launcher-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

function run(program: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, words, (error, said, complained) => {
      resolve({ code: error ? Number(error.code) : 0, said, complained });
    });
  });
}

function made(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

describe('what is asked for wrongly is refused at once, with what would be right', () => {
  test.each([
    [['dance'], 'There is no command "dance".'],
    [['up', '--colour', 'red'], '"--colour" is not an option of up.'],
    [['up', '--port'], '--port needs a value.'],
    [['up', '--port', 'http'], '--port takes a number, not "http".'],
    [['up', '--store', 'paper'], '--store takes postgres or mongo, not "paper".'],
    [['up', '--open', '--port', '0'], '--open needs to know the port'],
    [['test', '--only', 'luck'], '--only takes server, web or e2e, not "luck".'],
    [['bench', 'patience'], 'bench measures one of: '],
  ])('%j', async (words, complaint) => {
    const { code, complained } = await run(launcher, ...words);
    expect(complained).toContain(complaint);
    expect(code).toBe(1);
  });

  test('a port that another program has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const { code, complained } = await run(launcher, 'up', '--port', `${port}`, '--data', join(folder, 'none'));
    other.close();
    expect(complained).toContain(`Port ${port} is taken by another program.`);
    expect(complained).toContain(`./lectern up --port ${port + 1}`);
    expect(code).toBe(1);
  });

  test('a folder that a running academy has', async () => {
    const holder: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'lectern.jar']);
    const data = join(folder, 'held');
    made(join('held', 'database'), { lock: `${holder.pid}` });
    const { code, complained } = await run(launcher, 'up', '--data', data);
    holder.kill();
    expect(complained).toContain(`Another Lectern (process ${holder.pid}) is using ${data}.`);
    expect(code).toBe(1);
  });
});

test('help names every command', async () => {
  const { said } = await run(launcher, 'help');
  const cases = readFileSync(launcher, 'utf8').matchAll(/^ {2}([a-z]+)\) /gm);
  const commands = [...cases].map(([, name]) => name);
  expect(commands).toEqual(['up', 'test', 'doctor', 'bench', 'storage', 'notices']);
  for (const command of commands) expect(said).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
});

test('what was built is built again when a file of it changed, and only then', async () => {
  const source = made('source', { 'a.txt': 'one' });
  const counted = join(folder, 'built');
  const script = `cd ${folder}; . ${process.cwd()}/../scripts/launcher/build.sh
    once() { unless_built part "$(fingerprint ${source})" sh -c "echo built >>${counted}"; }
    "$@"`;
  const build = (...words: readonly string[]) => run('bash', '-euc', script, 'bash', ...words);
  await build('once');
  await build('once');
  expect(readFileSync(counted, 'utf8')).toBe('built\n');
  writeFileSync(join(source, 'a.txt'), 'two, and longer');
  await build('once');
  expect(readFileSync(counted, 'utf8')).toBe('built\nbuilt\n');
});

describe('the end of a test run', () => {
  const results = () => ({
    place: mkdtempSync(join(folder, 'results-')),
    reports: mkdtempSync(join(folder, 'reports-')),
  });
  const end = async (place: string, reports: string) =>
    (await run(process.execPath, '../scripts/launcher/count-results.mjs', place, reports)).said;

  test('names what failed and what was flaky, with why, and counts', async () => {
    const { place, reports } = results();
    const suite = `<testsuite name="A" tests="5" errors="0" skipped="1" failures="1" flakes="1">
      <testcase name="adds" classname="io.A"><failure message="expected: &lt;2&gt;&#10;but was 3" type="x">at</failure></testcase>
      <testcase name="waits" classname="io.A"><flakyFailure message="too late" type="x">at</flakyFailure></testcase></testsuite>`;
    writeFileSync(join(reports, 'TEST-A.xml'), suite);
    const failing = { status: 'failed', fullName: 'draws', failureMessages: ['no pen'] };
    const web = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
    const files = [{ name: 'b.test.ts', status: 'failed', message: '', assertionResults: [failing] }];
    writeFileSync(join(place, 'web.json'), JSON.stringify({ ...web, testResults: files }));
    const flaky = { status: 'flaky', results: [{ error: { message: 'Error: gone\nat once' } }] };
    const specs = [{ file: 'c.spec.ts', line: 4, title: 'plays', tests: [flaky] }];
    const stats = { expected: 2, unexpected: 0, skipped: 0, flaky: 1 };
    writeFileSync(
      join(place, 'e2e.json'),
      JSON.stringify({ stats, errors: [], suites: [{ specs: [], suites: [{ specs }] }] }),
    );
    const said = await end(place, reports);
    expect(said).toContain('FAILED: io.A.adds\n    expected: <2>\n    but was 3');
    expect(said).toContain('FLAKY: io.A.waits\n    too late');
    expect(said).toContain('FAILED: b.test.ts: draws\n    no pen');
    expect(said).toContain('FLAKY: c.spec.ts:4 plays\n    Error: gone\n    at once');
    expect(said.trim().split('\n').at(-1)).toBe('13 passed, 2 failed, 1 skipped, 2 of the passed ones flaky');
  });

  test('names a part that failed although no test did', async () => {
    const { place, reports } = results();
    writeFileSync(join(place, 'failed-parts'), 'server\n');
    expect(await end(place, reports)).toContain('FAILED: part "server" of the tests');
  });

  test('leaves out what an earlier run wrote', async () => {
    const { place, reports } = results();
    const old = join(reports, 'TEST-Old.xml');
    writeFileSync(old, '<testsuite name="Old" tests="9" errors="0" skipped="0" failures="9"></testsuite>');
    utimesSync(old, 1, 1);
    expect(await end(place, reports)).toBe('0 passed, 0 failed, 0 skipped\n');
  });
});
