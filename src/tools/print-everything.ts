/** Makes all volumes that are due, in as many processes as pay off. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { formatCount } from '#dates.ts';
import { environment, projectDir } from '#settings.ts';
import type { PlanOptions } from '#tools/newspaper.ts';
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
  const printOwn = async () => {
    await printVolumes(only(due, own), workshop);
    if (others.length > 0) await packAhead(own, workshop);
  };
  await Promise.all([printOwn(), ...others.map((share) => printShare(share, options))]);
  await printVolumes(only(due, last), workshop);
}

/** What went wrong was said by the process in which it did. */
class BrokenShare extends Error {
  override name = 'BrokenShare';
  override message = 'Sebagian situs gagal disusun; sebabnya tertulis di atas. Situs yang lama tidak berubah.';
}

/** In a process of its own, with the same clock. */
function printShare(names: readonly string[], { salt, year, preview }: PlanOptions): Promise<void> {
  const options = [`--salt=${salt}`, ...(year === undefined ? [] : [`--year=${year}`]), ...(preview ? ['--preview'] : [])];
  const program = join(projectDir, 'src/tools/print-share.ts');
  const child = spawn(process.execPath, [...process.execArgv, program, ...options, ...names], {
    cwd: projectDir,
    env: environment,
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new BrokenShare())));
  });
}
