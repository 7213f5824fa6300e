/** Whatever is edited, what is made anew is what a clean build would make, byte for byte. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf } from '../build/file-tree.ts';
import { build } from '../build/fixture-site.ts';
import { temporaryFolder } from '../build/small-newsroom.ts';
import { Desk, type Pick } from './desk.ts';
import { edits } from './edits.ts';

const kinds = Object.keys(edits);
/** Each kind of edit once, in any order; more of them in a long run: `EXACTNESS_STEPS=200 npm test -- exactness`. */
const steps = Math.max(kinds.length, Number(process.env['EXACTNESS_STEPS'] ?? 0));
const choices = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
const order = fc
  .tuple(
    fc.shuffledSubarray(kinds, { minLength: kinds.length }),
    fc.array(fc.constantFrom(...kinds), { minLength: steps - kinds.length, maxLength: steps - kinds.length }),
  )
  .map((parts) => parts.flat());
const plan = fc
  .tuple(order, fc.array(choices, { minLength: steps, maxLength: steps }))
  .map(([chosen, all]) => chosen.map((kind, index) => ({ kind, choices: all[index] ?? [] })));

const picker = (choices: readonly number[]): Pick => {
  let next = 0;
  return (list) => list[(choices[next++ % choices.length] ?? 0) % list.length] as never;
};

test('After any edit the site is what a clean build makes of it', { timeout: steps * 120_000 }, async () => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(plan, async (planned) => {
      const desk = new Desk(folder);
      const site = (name: string) => ({ content: desk.content, out: join(folder, name, 'situs'), cache: join(folder, name, 'singgahan') });
      const options = () => ({ project: desk.project, time: new Date(desk.now).toISOString() });
      expect(await build({ ...site('tetap'), ...options() })).toMatchObject({ code: 0 });
      for (const [number, { kind, choices: own }] of planned.entries()) {
        edits[kind]?.(desk, picker(own));
        process.stderr.write(`${number + 1}/${steps} ${kind}\n`);
        const kept = await build({ ...site('tetap'), ...options() });
        const clean = await build({ ...site(`bersih-${number}`), ...options() });
        expect(kept.code, `${kind}\n${kept.output}`).toBe(clean.code);
        expect(clean.code, `${kind}\n${clean.output}`).toBe(0);
        expect(treeOf(site('tetap').out), kind).toEqual(treeOf(site(`bersih-${number}`).out));
        rmSync(join(folder, `bersih-${number}`), { recursive: true });
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
