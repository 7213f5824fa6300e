/** `npm run announce`: after a deploy, tells search engines and hubs what has changed and keeps the ledger of addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appendLedger } from '#announce/append-ledger.ts';
import { changesSince } from '#announce/changes.ts';
import { readDeployedSite, without, type DeployedSite } from '#announce/deployed-site.ts';
import { tellHub, tellIndexNow } from '#announce/services.ts';
import { toLocalIso } from '#instants.ts';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { readLedger } from '#newsroom/ledger.ts';
import { site } from '#site.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';
import { writeWhole } from '#whole-file.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, outDir, siteUrl } = await import('#settings.ts');
  const memory = join(cacheDir, 'diumumkan.json');
  const { ledger, purged, problems } = await readLedger(contentDir);
  // An address that cannot be read here may be one that nobody shall be told of.
  if (problems.length > 0) throw new NewsroomProblems(problems, contentDir);
  // Nobody is told of an address that is to be forgotten, not even where the site still has it.
  const forgotten = new Set(purged.map(({ digest }) => digest));
  const before = await readFile(memory, 'utf8')
    .then((text) => without(forgotten, JSON.parse(text) as DeployedSite))
    .catch(() => undefined);
  const now = without(forgotten, await readDeployedSite(outDir, siteUrl));
  const { added, changed, removed, feeds } = changesSince(before, now);
  const known = new Set(ledger.map(({ path }) => path));
  const unwritten = Object.keys(now.addresses).filter((path) => !known.has(path));
  say(`Alamat baru ${added.length}, berubah ${changed.length}, hilang ${removed.length}; umpan berubah ${feeds.length}.`);
  if (options['dry-run']) {
    for (const path of [...added, ...changed, ...removed, ...feeds]) process.stdout.write(`${path}\n`);
    return;
  }
  // First, because whatever becomes of the network, these addresses are public.
  const files = await appendLedger(contentDir, unwritten, toLocalIso(buildTime).slice(0, 4));
  if (files.length > 0) say(`${unwritten.length} alamat dicatat di ${files.join(', ')}. Simpan berkas ini bersama naskah.`);
  if (siteUrl.endsWith('.example') && siteUrl === site.defaultUrl) {
    say('Alamat situs belum ditentukan (SITE_URL), jadi tidak ada yang diberi tahu.');
    return;
  }
  const complaints = [
    ...(site.indexNow === null ? [] : await tellIndexNow(site.indexNow, [...added, ...changed, ...removed], siteUrl)),
    ...(site.webSubHub === null ? [] : await tellHub(site.webSubHub, feeds, siteUrl)),
  ];
  for (const complaint of complaints) say(complaint);
  // What was not taken is told again the next time.
  if (complaints.length > 0) process.exitCode = 1;
  else await writeWhole(memory, JSON.stringify(now));
});
