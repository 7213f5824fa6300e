import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'due-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A stand-in for npm that answers `next-due`, and says from when on it was asked. */
const npm = join(folder, 'npm');
writeFileSync(npm, `#!/bin/sh\nprintf '%s' "$BUILD_TIME" > ${folder}/asked\nprintf '%s' "$DUE"\n`);
chmodSync(npm, 0o755);

const state = join(folder, 'state');
const done = join(folder, 'done');
function run(due: string): boolean {
  rmSync(done, { force: true });
  execFileSync('deploy/when-due.sh', [state, 'touch', done], { env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, DUE: due } });
  return existsSync(done);
}

test('A command runs the first time, then only when an instant has passed since, and the state is the time of the last run.', () => {
  expect(run('')).toBe(true);
  const first = readFileSync(state, 'utf8').trim();
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(run('')).toBe(false);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(first);
  expect(run('2999-01-01T00:00:00+07:00')).toBe(false);
  expect(run('2020-01-01T00:00:00+07:00')).toBe(true);
});

test('A command that fails is tried again.', () => {
  const before = readFileSync(state, 'utf8');
  expect(() =>
    execFileSync('deploy/when-due.sh', [state, 'false'], {
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, DUE: '2020-01-01T00:00:00+07:00' },
      stdio: 'ignore',
    }),
  ).toThrow();
  expect(readFileSync(state, 'utf8')).toBe(before);
});
