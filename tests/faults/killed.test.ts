/** A build is killed at any moment, with everything that it has started: the site that is served is whole. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf } from '../build/file-tree.ts';
import { Desk, expectSuccess, killed, letLocksAge, temporaryFolder } from './site.ts';

/** More of them in a long run: `KILLS=50 npm test -- faults`. */
const kills = Number(process.env['KILLS'] ?? 12);

const moments = fc.array(
  fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isFresh: fc.nat({ max: 3 }).map((n) => n === 0) }),
  {
    minLength: kills,
    maxLength: kills,
  },
);

test(
  `Killed at ${kills} random moments, the old site or the new one is served whole, and the next build repairs`,
  { timeout: 120_000 + kills * 40_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (planned) => {
        const desk = new Desk(temporaryFolder());
        const input = desk.at('situs');
        desk.edit(1);
        const editions = [await desk.clean()];
        desk.edit(2);
        editions.push(await desk.clean());
        const [first, second] = editions;
        await expectSuccess(input);
        expect(treeOf(input.out)).toEqual(second);
        desk.edit(1);
        const started = performance.now();
        await expectSuccess(input);
        let whole = performance.now() - started;
        let reached = 0;
        for (const [round, { share, isFresh }] of planned.entries()) {
          const [edition, wanted] = round % 2 === 0 ? [2, second] : [1, first];
          desk.edit(edition);
          // Without a cache everything is made and packed again.
          if (isFresh) rmSync(input.cache, { recursive: true });
          if (await killed(input, share * whole * (isFresh ? 1.5 : 1))) reached += 1;
          expect(editions, `round ${round}`).toContainEqual(treeOf(input.out));
          letLocksAge(input.cache, `${input.out}.d`);
          const begun = performance.now();
          await expectSuccess(input);
          if (!isFresh) whole = Math.max(whole, performance.now() - begun);
          expect(treeOf(input.out), `round ${round}`).toEqual(wanted);
        }
        process.stderr.write(`${reached} dari ${kills} build dihentikan sebelum selesai (satu build: ${Math.round(whole)} ms)\n`);
        expect(reached).toBeGreaterThan(kills / 3);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
);
