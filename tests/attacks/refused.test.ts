/** What the build must refuse: each attack alone, then all of them at once as an editor would see it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printable } from '#characters.ts';
import { formatProblem } from '#newsroom/problem.ts';
import { build } from '../build/fixture-site.ts';
import type { Refused } from './attack.ts';
import { secretFolder, writeSecrets } from './corpus/files.ts';
import { heavyTexts, tooLarge, type Heavy } from './corpus/heavy.ts';
import { refused } from './corpus/refused.ts';
import { Desk, newFolder, removeFolders } from './desk.ts';
import { runLint, steering } from './lint-output.ts';
import { base, writeFiles } from './newsroom.ts';

const patienceMs = 10_000;
const english = /\b(?:invalid|expected|unrecognized|cannot|exception)\b/i;

const desk = new Desk();
beforeAll(writeSecrets);
afterAll(() => {
  removeFolders();
  rmSync(secretFolder, { recursive: true, force: true });
});

async function expectRefusal({ files, at, line, says }: Refused): Promise<void> {
  const started = performance.now();
  const errors = await desk.errorsIn(files);
  expect(performance.now() - started).toBeLessThan(patienceMs);
  const own = errors.filter((error) => error.file === at && (line === undefined || error.line === line) && says.test(error.message));
  expect(own, JSON.stringify(errors.slice(0, 5))).not.toEqual([]);
  for (const error of errors) {
    expect(formatProblem(error, 'content')).not.toMatch(steering);
    expect(error.message).not.toMatch(english);
    expect(error.message).toMatch(/^\p{Lu}.* |^`|^"|^\//u);
  }
}

test('Every attack has a name of its own, and there are many', () => {
  expect(new Set(refused.map(({ name }) => name)).size).toBe(refused.length);
  expect(refused.length).toBeGreaterThan(500);
});

describe('The build refuses', () => {
  test.each(refused.map((attack) => [attack.name.slice(0, 100), attack] as const))('%s', (_, attack) => expectRefusal(attack));
});

describe('Nothing keeps the newsroom waiting', () => {
  const isLong = process.env['ATTACKS'] === 'all';
  // What is stopped takes five seconds each: a text and a list stand for all of them, unless they are asked for.
  const isChosen = ({ name }: Heavy) => isLong || !/^(?!"\*a_"|keys of a map).* without end$/.test(name);
  const chosen = heavyTexts.filter(isChosen);
  const inTime = async ({ files }: Heavy) => {
    const started = performance.now();
    const errors = await desk.errorsIn(files);
    expect(performance.now() - started).toBeLessThan(patienceMs);
    return errors;
  };
  test.each(chosen.map((attack) => [attack.name, attack] as const))('%s', (_, attack) => inTime(attack).then(() => undefined));
  test.each(tooLarge.filter(isChosen).map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const [at] = Object.keys(attack.files);
    expect((await inTime(attack)).map(({ file }) => file)).toContain(at);
  });
});

test('All of them at once stop one build, with a line for each and nothing that steers a terminal', async () => {
  const folder = newFolder();
  const content = join(folder, 'content');
  writeFiles(content, base);
  const taken = new Set<string>(Object.keys(base));
  const together = refused.filter(({ files, alone }) => {
    const names = Object.keys(files);
    if (alone || names.some((name) => taken.has(name) || name === 'articles/2025/07')) return false;
    for (const name of names) taken.add(name);
    return true;
  });
  expect(together.length).toBeGreaterThan(500);
  for (const { files } of together) writeFiles(content, files);
  const out = join(folder, 'site');
  const { code, output } = await build({ content, out, cache: join(folder, 'cache') });
  expect(code).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(output).not.toMatch(steering);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  const lines = output.split('\n');
  const unseen = together.filter(({ at }) => !lines.some((line) => line.includes(`${printable(at)}:`)));
  expect(unseen.map(({ name }) => name)).toEqual([]);
  for (const format of ['text', 'json', 'github'] as const) await runLint(content, folder, format);
});
