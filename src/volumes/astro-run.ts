/** One run of Astro, for the pages that are wanted. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setPress, type Press } from '#press.ts';
import type { Workshop } from '#volumes/workshop.ts';
import { writingAt } from '#whole-file.ts';

/**
 * Astro loads what it has bundled from its output folder, so that lies where node_modules are found; two runs at the
 * same time need two.
 * @returns the folder with the pages, and with those that Astro makes unasked
 */
export async function runAstro(
  { edition, projectDir, watch }: Pick<Workshop, 'edition' | 'projectDir' | 'watch'>,
  prints: Press['prints'],
): Promise<string> {
  const scratch = join(projectDir, '.cache');
  await mkdir(scratch, { recursive: true });
  await removeAbandoned(scratch);
  const outDir = await mkdtemp(join(scratch, `${prefix}${process.pid}-`));
  setPress({ edition, prints });
  // Loaded only where there is something to print.
  const { build } = await import('astro');
  const stopWatching = watch(join(outDir, 'situs'));
  try {
    // Silent, because what it would say is in the error: a stack is for the file that `tools/terminal.ts` writes.
    await writingAt(scratch, () =>
      build({ root: projectDir, outDir: join(outDir, 'situs'), cacheDir: join(outDir, 'astro'), logLevel: 'silent' }),
    );
  } catch (error) {
    await rm(outDir, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    stopWatching();
  }
  return join(outDir, 'situs');
}

/** @param output as `runAstro` returned it */
export const removeRun = (output: string): Promise<void> => rm(join(output, '..'), { recursive: true, force: true });

const prefix = 'cetak-';

/** What builds that were killed have left. */
async function removeAbandoned(scratch: string): Promise<void> {
  const names = (await readdir(scratch)).filter((name) => name.startsWith(prefix) && !isRunning(Number(name.split('-')[1])));
  await Promise.all(names.map((name) => rm(join(scratch, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
