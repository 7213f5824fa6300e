/** `npm run build`: makes what is not as it was, beside the site that is served, then switches to it in one step. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say, stopOnProblem, storageSentence, UnusableOption } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({
    options: {
      force: { type: 'boolean' },
      copy: { type: 'boolean' },
      volume: { type: 'string' },
      assemble: { type: 'boolean' },
      preview: { type: 'boolean' },
    },
  });
  const year = yearOf(options.volume);
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, outDir, projectDir, siteUrl } = await import('#settings.ts');
  // Astro and what it needs are some thousand modules: read compiled, they are there in half the time.
  enableCompileCache(join(cacheDir, 'kode'));
  const { securityContactEnds } = await import('#hosting/security-txt.ts');
  const { withLocks } = await import('#tools/locks.ts');
  const { readPlan } = await import('#tools/newspaper.ts');
  const { runProcess } = await import('#tools/other-process.ts');
  const { printEverything } = await import('#tools/print-everything.ts');
  const { publishSite } = await import('#tools/publish-site.ts');
  const { redirectRemark } = await import('#views/old-addresses.ts');
  const { bindCms } = await import('#volumes/cms-volume.ts');
  const { packVolumes, tidyCache } = await import('#volumes/pack.ts');
  const { findBundle } = await import('#volumes/page-bundle.ts');
  const { notBefore, ofYear, toMake } = await import('#volumes/shares.ts');

  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} detik`;
  await withLocks([cacheDir, `${outDir}.d`], async () => {
    if (options.force) await rm(cacheDir, { recursive: true, force: true });
    const planOptions = { year, salt: options.force ? randomUUID() : '', preview: options.preview };
    // Beside the reading. Whether it went well is asked below.
    const bundled = (await findBundle({ cacheDir, projectDir, siteUrl })) ? Promise.resolve() : runProcess('bundle-pages.ts', []);
    bundled.catch(() => undefined);
    say('Membaca konten …');
    const { plan, workshop } = await readPlan(planOptions);
    await workshop.shelf.removeDrafts();
    const scope = year === undefined ? plan : ofYear(plan, year);
    const due = await toMake(scope, workshop.shelf);
    if (options.assemble) notBefore(due, buildTime);
    await bundled;
    await printEverything(due, workshop, planOptions);
    const names = [...scope.printed, ...scope.search].map(({ volume }) => volume.name);
    if (year === undefined) names.push(await bindCms(workshop));
    if (year === undefined) say(await publishSite(names, workshop.shelf, { copy: options.copy === true, took }));
    else say(`Jilid ${year} selesai (${took()}).`);
    for (const remark of [redirectRemark(workshop.edition), securityContactEnds(buildTime)]) if (remark !== undefined) say(remark);
    // Kept after the site is in place: readers need not wait for it.
    try {
      await packVolumes(names, workshop);
      if (year === undefined) await tidyCache(names, workshop);
    } catch (error) {
      const reason = year === undefined ? storageSentence(error) : undefined;
      if (reason === undefined) throw error;
      say(`Situs yang baru sudah terpasang, tetapi singgahan untuk build berikutnya tidak tersimpan. ${reason}`);
    }
  });
});

function yearOf(volume: string | undefined): number | undefined {
  if (volume === undefined) return undefined;
  if (!/^\d{4}$/.test(volume)) throw new UnusableOption(`--volume "${volume}" bukan tahun. Tulis misalnya: --volume 2019`);
  return Number(volume);
}
