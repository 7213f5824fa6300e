/** `npm run build`: builds the site beside the one that is served, then switches to it in one step. */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { reportPages } from '#tools/page-progress.ts';
import { newRelease, publish } from '#tools/releases.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({ options: { force: { type: 'boolean' }, copy: { type: 'boolean' } } });
  // Read only here, where a wrong setting becomes a sentence.
  const { cacheDir, outDir, projectDir } = await import('#settings.ts');
  const started = performance.now();
  if (options.force) await rm(cacheDir, { recursive: true, force: true });
  say('Membaca konten dan menyusun halaman …');
  const release = await newRelease(outDir);
  const stopReports = reportPages(release);
  try {
    await build({ root: projectDir, outDir: release, logLevel: 'error' });
  } catch (error) {
    await rm(release, { recursive: true, force: true });
    throw error;
  } finally {
    stopReports();
  }
  await publish(release, outDir, { copy: options.copy === true });
  say(`Situs siap di ${outDir} (${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} detik).`);
});
