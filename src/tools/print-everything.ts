/** Makes all volumes that are due, in as many processes as pay off. */
import { availableParallelism } from 'node:os';
import { formatCount } from '#dates.ts';
import type { PlanOptions } from '#tools/newspaper.ts';
import { runProcess } from '#tools/other-process.ts';
import { say } from '#tools/terminal.ts';
import { packAhead } from '#volumes/pack.ts';
import { printVolumes } from '#volumes/print.ts';
import { divide, only } from '#volumes/shares.ts';
import type { SitePlan } from '#volumes/site-plan.ts';
import type { Workshop } from '#volumes/workshop.ts';

export async function printEverything(due: SitePlan, workshop: Workshop, options: PlanOptions): Promise<void> {
  const names = [...due.printed, ...due.search].map(({ volume }) => volume.name);
  if (names.length === 0) return;
  say(`Menyusun ${formatCount(names.length)} jilid: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`);
  const last = due.search.filter(({ volume }) => volume.isLast).map(({ volume }) => volume.name);
  const [own = [], ...others] = divide(
    only(
      due,
      names.filter((name) => !last.includes(name)),
    ),
    workshop.site,
    availableParallelism(),
  );
  const pack = others.length > 0 ? (made: readonly string[]) => packAhead(made, workshop) : undefined;
  await Promise.all([printVolumes(only(due, own), workshop, pack), ...others.map((share) => printShare(share, options))]);
  await printVolumes(only(due, last), workshop);
}

const printShare = (names: readonly string[], { salt, year, preview }: PlanOptions): Promise<void> =>
  runProcess('print-share.ts', [
    ...[`--salt=${salt}`, ...(year === undefined ? [] : [`--year=${year}`]), ...(preview ? ['--preview'] : [])],
    ...names,
  ]);
