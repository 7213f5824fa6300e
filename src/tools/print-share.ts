/** A part of a build in a process of its own; started by print-everything.ts with the names of the volumes to make. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { cacheDir } = await import('#settings.ts');
  enableCompileCache(join(cacheDir, 'kode'));
  const { readPlan } = await import('#tools/newspaper.ts');
  const { packAhead } = await import('#volumes/pack.ts');
  const { printVolumes } = await import('#volumes/print.ts');
  const { only } = await import('#volumes/shares.ts');
  const { values, positionals: names } = parseArgs({
    allowPositionals: true,
    options: { salt: { type: 'string', default: '' }, year: { type: 'string' }, preview: { type: 'boolean' } },
  });
  const year = values.year === undefined ? undefined : Number(values.year);
  const { plan, workshop } = await readPlan({ salt: values.salt, year, preview: values.preview });
  await printVolumes(only(plan, names), workshop, (made) => packAhead(made, workshop));
});
