/** `npm run build`: makes what is not as it was, beside the site that is served, then switches to it in one step. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCount } from '#dates.ts';
import { isServed, newRelease, publish, servedFolders } from '#tools/releases.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({ options: { force: { type: 'boolean' }, copy: { type: 'boolean' } } });
  // Read only here, where a wrong setting becomes a sentence.
  const { cacheDir, environment, outDir, projectDir } = await import('#settings.ts');
  const { withLocks } = await import('#tools/locks.ts');
  const { readPlan } = await import('#tools/newspaper.ts');
  const { assemble } = await import('#volumes/assemble.ts');
  const { packVolumes } = await import('#volumes/pack.ts');
  const { printVolumes } = await import('#volumes/print.ts');
  const { readRecord } = await import('#volumes/record.ts');
  const { divide, only, toMake } = await import('#volumes/shares.ts');

  const started = performance.now();
  await withLocks([cacheDir, `${outDir}.d`], async () => {
    if (options.force) await rm(cacheDir, { recursive: true, force: true });
    say('Membaca konten …');
    const { plan, workshop } = await readPlan();
    const due = await toMake(plan, workshop.shelf);
    const [own = [], ...others] = divide(due, workshop.site, availableParallelism());
    const names = [...due.printed, ...due.search].map(({ volume }) => volume.name);
    if (names.length > 0)
      say(`Menyusun ${formatCount(names.length)} jilid: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`);
    const running = others.map((share) => printShare(share, projectDir, environment));
    await Promise.all([printVolumes(only(due, own), workshop), ...running]);

    const all = [...plan.printed, ...plan.search].map(({ volume }) => volume.name);
    const records = (await Promise.all(all.map((name) => readRecord(cacheDir, name)))).filter((record) => record !== undefined);
    const volumes = records.map(({ folder }) => folder);
    const copy = options.copy === true;
    if (!copy && (await isServed(outDir, volumes))) return say('Tidak ada yang berubah; situs yang lama tetap dipakai.');
    const release = await newRelease(outDir);
    await assemble(records, workshop.shelf, release, { copy });
    await publish(release, outDir, { copy, volumes });
    say(`Situs siap di ${outDir} (${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} detik).`);

    await workshop.shelf.clear(new Set([...volumes, ...(await servedFolders(outDir))]));
    await packVolumes(all, workshop);
  });
});

/** In a process of its own, with the same clock. */
function printShare(names: readonly string[], projectDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, join(projectDir, 'src/tools/print-share.ts'), ...names], {
    cwd: projectDir,
    env,
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error('Sebagian situs gagal disusun.'))));
  });
}
