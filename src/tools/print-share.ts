/** A part of a build in a process of its own; started by build.ts with the names of the volumes to make. */
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { readPlan } = await import('#tools/newspaper.ts');
  const { printVolumes } = await import('#volumes/print.ts');
  const { only } = await import('#volumes/shares.ts');
  const { plan, workshop } = await readPlan();
  await printVolumes(only(plan, process.argv.slice(2)), workshop);
});
