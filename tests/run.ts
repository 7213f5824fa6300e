/**
 * `npm test`: unit tests, one build of the fixture newsroom, tests of the built site, tests in a browser.
 * `npm test -- unit|build|exactness|browser` runs one of them, `npm test -- hosts` what needs servers of the machine, `-- faults` what breaks files, disks and builds. Every stage runs even where an earlier one failed.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFixtureSite, builtAlready, projectDir } from './build/fixture-site.ts';
import { findChromium } from './e2e/chromium.ts';
import { programOf } from './hosts/server.ts';

interface Tally {
  passed: number;
  failed: number;
}

const resultsDir = join(projectDir, 'test-results');
const say = (line: string) => void process.stderr.write(`${line}\n`);
const binary = (name: string) => join(projectDir, 'node_modules/.bin', name);

/** @returns the exit code */
const run = (command: string, args: string[]): Promise<number> =>
  new Promise((done, fail) => {
    // The project's own Node, for what these programs start in turn.
    const path = [join(projectDir, 'node_modules/.bin'), process.env['PATH']].join(':');
    const child = spawn(process.execPath, [binary(command), ...args], {
      cwd: projectDir,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, [builtAlready]: '1' },
    });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });

async function results<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(resultsDir, name), 'utf8')) as T;
}

async function vitest(project: 'unit' | 'build' | 'exactness' | 'hosts' | 'faults'): Promise<Tally> {
  const file = `${project}.json`;
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${join('test-results', file)}`];
  const code = await run('vitest', ['run', '--project', project, ...report]);
  const { numPassedTests: passed, numFailedTests: failed } = await results<{ numPassedTests: number; numFailedTests: number }>(file);
  return completed({ passed, failed }, code);
}

async function playwright(): Promise<Tally> {
  findChromium();
  const code = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts']);
  const { stats } = await results<{ stats: { expected: number; unexpected: number; flaky: number } }>('browser.json');
  return completed({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
}

const packages = { nginx: 'nginx-light', caddy: 'caddy' } as const;

/** What is not there is named: a run without it has not shown that it works. */
async function hosts(): Promise<Tally> {
  const names = Object.keys(packages) as (keyof typeof packages)[];
  const missing = names.filter((name) => programOf(name) === undefined);
  for (const name of missing) say(`${name}: tidak dijalankan (pasang paket Debian ${packages[name]}).`);
  return missing.length === names.length ? { passed: 0, failed: 0 } : vitest('hosts');
}

/** What failed outside a test, such as a file that cannot be read, counts as one failure; so does a stage without tests. */
function completed({ passed, failed }: Tally, code: number): Tally {
  if (passed + failed === 0) say('Tidak ada satu uji pun yang berjalan.');
  const unseen = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unseen ? 1 : failed };
}

const stages = {
  unit: { name: 'Uji unit', needsSite: false, test: () => vitest('unit') },
  build: { name: 'Uji situs yang dibangun', needsSite: true, test: () => vitest('build') },
  exactness: { name: 'Uji ketepatan', needsSite: false, test: () => vitest('exactness') },
  browser: { name: 'Uji peramban', needsSite: true, test: playwright },
  faults: { name: 'Uji kerusakan', needsSite: false, test: () => vitest('faults') },
  hosts: { name: 'Uji server', needsSite: true, test: hosts },
} as const;
type Stage = keyof typeof stages;
const names = Object.keys(stages) as Stage[];
/** These need programs that `npm ci` does not bring, mounts, or minutes: `npm run verify` asks for them. */
const onlyWhenAsked: readonly Stage[] = ['hosts', 'faults'];
const isStage = (name: string): name is Stage => Object.hasOwn(stages, name);

/** Built when the first stage asks for it, for all of them. */
let site: Promise<void> | undefined;

async function stageTally(stage: Stage): Promise<Tally> {
  const { name, needsSite, test } = stages[stage];
  try {
    if (needsSite) {
      if (!site) say('\n— Membangun situs uji …');
      await (site ??= buildFixtureSite());
    }
    say(`\n— ${name} …`);
    return await test();
  } catch (error) {
    say(`${name} tidak dapat dijalankan: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !isStage(name));
if (unknown.length > 0) {
  say(`Tahap "${unknown.join(' ')}" tidak dikenal. Pilihannya: ${names.join(', ')}.`);
  process.exit(1);
}

await mkdir(resultsDir, { recursive: true });
// Numbers of an earlier run must never be taken for those of this one.
await Promise.all(names.map((name) => rm(join(resultsDir, `${name}.json`), { force: true })));

const total: Tally = { passed: 0, failed: 0 };
for (const stage of names) {
  if (wished.length > 0 ? !wished.includes(stage) : onlyWhenAsked.includes(stage)) continue;
  const { passed, failed } = await stageTally(stage);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
