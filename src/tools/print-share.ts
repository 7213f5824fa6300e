/** A part of a build in a process of its own; started by build.ts with the names of the volumes to make. */
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { readPlan } = await import('#tools/newspaper.ts');
  const { printVolumes } = await import('#volumes/print.ts');
  const { only } = await import('#volumes/shares.ts');
  const { packVolumes } = await import('#volumes/pack.ts');
  const { plan, workshop } = await readPlan();
  const names = process.argv.slice(2);
  await printVolumes(only(plan, names), workshop);
  await packVolumes(names, workshop);
});
