/** `npm run release`: makes a release of the built site for web servers and switches to it in one step; `--back` goes back. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LiveSite, type Release } from '#release/live-site.ts';
import { forgetFormer, goBack, publishBuilt } from '#release/publish-release.ts';
import { withLocks } from '#tools/locks.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { writingAt } from '#whole-file.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string', default: '5' },
      back: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      clean: { type: 'boolean', default: false },
    },
  });
  const keep = Number(options.keep);
  if (!Number.isInteger(keep) || keep < 1)
    throw new UnusableOption(`--keep "${options.keep}" bukan jumlah rilis. Tulis misalnya: --keep 5`);
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime: now, outDir } = await import('#settings.ts');
  const link = resolve(options.to ?? join(dirname(outDir), 'terbit'));
  if (link === outDir) throw new UnusableOption('--to menunjuk folder hasil build. Pilih folder lain, misalnya: --to /srv/situs/terbit');
  const live = new LiveSite(link);

  if (options.list) {
    const current = existsSync(live.dir) ? await live.current() : undefined;
    for (const release of await live.releases()) process.stdout.write(`${line(release, release.name === current?.name)}\n`);
    return;
  }
  await withLocks([`${outDir}.d`, live.dir], async () => {
    if (options.back) {
      const release = await goBack(live, { force: options.force, now });
      say(`Situs kembali ke ${release.name}. Hasil build yang sama tidak dirilis lagi, kecuali dengan --again.`);
      return;
    }
    const published = await writingAt(live.dir, () => publishBuilt(outDir, live, { keep, again: options.again, now }));
    if (options.clean) await forgetFormer(live);
    say(
      published === undefined
        ? 'Hasil build ini sudah pernah dirilis; tidak ada yang diganti.'
        : `${published.release.name} tampil di ${link}; ${published.compressed} berkas dipadatkan.`,
    );
  });
});

function line({ name, made }: Release, isCurrent: boolean): string {
  return `${isCurrent ? '*' : ' '} ${name}  ${made}`;
}
