/** `npm run watchdog`: names what a published site should have changed by now and has not; exit code 1 if anything. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toLocalIso } from '#instants.ts';
import { editionOf } from '#newsroom/edition-of.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { missedChanges, type ReadSite } from '#tools/missed-changes.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';

/** Builds take a while, and hosts keep pages for some minutes. */
const graceMinutes = '20';
const lookBackDays = 7;
const timeoutMs = 20_000;

await stopOnProblem(async () => {
  const { values } = parseArgs({ options: { url: { type: 'string' }, grace: { type: 'string', default: graceMinutes } } });
  const grace = Number(values.grace);
  if (!Number.isFinite(grace) || grace < 0)
    throw new UnusableOption(`--grace "${values.grace}" bukan jumlah menit. Tulis misalnya: --grace 20`);
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, outDir, projectDir, siteUrl } = await import('#settings.ts');
  const now = new Date(buildTime.getTime() - grace * 60_000);
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir });
  const edition = editionOf(newsroom, { now, showsDrafts: false });
  const read = values.url === undefined ? fromFolder(outDir) : fromWeb(values.url);
  const missed = await missedChanges(edition, read, siteUrl, new Date(now.getTime() - lookBackDays * 86_400_000));
  for (const { path, message } of missed) process.stdout.write(`${path}  ${message}\n`);
  say(
    missed.length === 0
      ? `Situs sesuai dengan keadaan ${toLocalIso(now)}.`
      : `${missed.length} perubahan terlewat. Bangun situs, lalu periksa penjadwalnya.`,
  );
  if (missed.length > 0) process.exitCode = 1;
});

// Declared, not assigned: the command above runs before anything below it would be assigned.
function fromFolder(folder: string): ReadSite {
  return (path) => readFile(join(folder, path), 'utf8').catch(() => undefined);
}

function fromWeb(origin: string): ReadSite {
  return async (path) => {
    try {
      // A copy that a cache keeps would hide what is missing.
      const answer = await fetch(new URL(path, origin), {
        signal: AbortSignal.timeout(timeoutMs),
        headers: { 'Cache-Control': 'no-cache' },
      });
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  };
}
