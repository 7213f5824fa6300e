/** Whatever becomes of the files of a newsroom: it is built with every article in it, or the editor is told what to mend. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, treeOf } from '../build/file-tree.ts';
import { build, fixtureContent, fixtureTime } from '../build/fixture-site.ts';
import { ContentFolder, readFiles, type Change, type Files } from './folder.ts';
import { mutations, type Chance } from './mutations.ts';
import { smallNewsroom, smallNewsroomTime } from './newsroom.ts';
import { aboutSentence, complaintsAbout } from './oracle.ts';
import { Reading } from './reading.ts';
import type { Accepted } from './reader.ts';

/** More of them in a long run: `MUTATIONS=10000 npm test -- faults`. */
const all = Number(process.env['MUTATIONS'] ?? 300);
// The same ones each time, so that a change is judged by what it changes; others in a long run.
const chosen = process.env['MUTATIONS'] === undefined ? { seed: 451 } : {};
/** A whole build takes seconds, the reading of a folder milliseconds. */
const builds = Math.ceil(Math.sqrt(all) / 4);

const mutation = fc.record({
  kind: fc.constantFrom(...Object.keys(mutations)),
  choices: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
});
/** Mostly one, so that what it alone does is seen. */
const several = fc.oneof(
  { arbitrary: fc.tuple(mutation), weight: 4 },
  { arbitrary: fc.array(mutation, { minLength: 2, maxLength: 3 }), weight: 1 },
);

function chanceOf(choices: readonly number[]): Chance {
  let next = 0;
  const number = (bound: number) => (choices[next++ % choices.length] ?? 0) % Math.max(1, bound);
  return { number, pick: (list) => list[number(list.length)] as never };
}

/** Of several that touch the same place the last one counts. */
function changesOf(files: Files, planned: readonly { kind: string; choices: readonly number[] }[]): Change[] {
  const changes = planned.flatMap(({ kind, choices }) => mutations[kind]?.(files, chanceOf(choices)) ?? []);
  const isOver = (path: string, other: string) => path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
  return changes.filter(({ path }, index) => !changes.slice(index + 1).some((later) => isOver(path, later.path)));
}

function newsroom(files: Files, time: string) {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const content = new ContentFolder(join(folder, 'content'), files);
  const input = { content: content.dir, out: join(folder, 'situs'), cache: join(folder, 'singgahan'), time };
  const reading = new Reading(input);
  onTestFinished(() => {
    reading.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return { content, input, reading };
}

test.each([
  ['a small newsroom', smallNewsroom, smallNewsroomTime, Math.floor(all * 0.8)],
  ['the newsroom of the fixture', readFiles(fixtureContent), fixtureTime, Math.ceil(all * 0.2)],
])(
  '%s: mutated files are read without a loss, or refused in a sentence',
  { timeout: 60_000 + all * 1000 },
  async (_, files, time, numRuns) => {
    const { content, reading } = newsroom(files, time);
    const whole = (await reading.ask()) as Accepted;
    expect(whole).toMatchObject({ kind: 'accepted' });
    await fc.assert(
      fc.asyncProperty(several, async (planned) => {
        const changes = changesOf(content.files, planned);
        content.apply(changes);
        const answer = await reading.ask();
        const found = complaintsAbout(answer, { dir: content.dir, changes, whole });
        content.restore(changes);
        expect(found, answer.kind === 'refused' ? answer.sentence : answer.kind).toEqual([]);
      }),
      { numRuns, ...chosen },
    );
  },
);

test('What is read is built, and what is refused leaves the site as it was', { timeout: 120_000 + builds * 60_000 }, async () => {
  const { content, input, reading } = newsroom(smallNewsroom, smallNewsroomTime);
  expect(await build(input)).toMatchObject({ code: 0 });
  await fc.assert(
    fc.asyncProperty(several, async (planned) => {
      const changes = changesOf(content.files, planned);
      const before = treeOf(input.out);
      content.apply(changes);
      const answer = await reading.ask();
      const { code, output } = await build(input);
      content.restore(changes);
      expect(code === 0 ? 'accepted' : 'refused', output).toBe(answer.kind);
      if (answer.kind === 'accepted') {
        const made = filesOf(input.out);
        expect(Object.keys(answer.articles).filter((id) => !made.includes(`berita/${id}/index.html`))).toEqual([]);
        expect(answer.files.filter((file) => !made.includes(file))).toEqual([]);
      } else {
        expect(treeOf(input.out)).toEqual(before);
        expect(aboutSentence(output, changes)).toEqual([]);
      }
      expect(readdirSync(`${input.out}.d/jilid`).filter((name) => name.startsWith('baru-'))).toEqual([]);
    }),
    { numRuns: builds, endOnFailure: true, ...chosen },
  );
});
