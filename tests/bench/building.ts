/**
 * Building: the same text through this project, through Hugo with Pagefind and, up to 10,000
 * articles, through stock Astro with Pagefind, one after the other on the same machine. Ratios hold better than seconds.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../build/fixture-site.ts';
import { measure, type Measured } from './measure.ts';
import { headlineQuestions, makeNewsroom } from './newsroom.ts';
import { makeHugoSite, makeStockAstro } from './other-sites.ts';
import { measureOurs, restore, type OurResults } from './our-site.ts';
import { measurePhotos } from './photos.ts';
import { plot } from './plot.ts';
import { putAside, removeWhatWasPutAside } from './put-aside.ts';
import { searchCosts } from './search-costs.ts';
import { table, type Results } from './table.ts';

const say = (line: string) => void process.stderr.write(`${line}\n`);
const work = join(projectDir, '.cache/bench');
const sizes = process.argv.slice(2).map((size) => Number(size.replace(/\D/g, '')));
const asked = sizes.length > 0 ? sizes : [1000, 10_000];
/** Above this the stock content store outgrows the longest string that V8 can write. */
const mostForStockAstro = 10_000;
const questions = 10;
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' };

const sum = (one: Measured, other: Measured): Measured => ({
  seconds: one.seconds + other.seconds,
  megabytes: Math.max(one.megabytes, other.megabytes),
  output: '',
});

async function withPagefind(name: string, made: Measured, site: string): Promise<Measured> {
  const found = await measure(process.execPath, [join(projectDir, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site], {
    cwd: work,
    env,
  });
  say(`${name}: ${made.seconds.toFixed(1)} s + Pagefind ${found.seconds.toFixed(1)} s, ${Math.max(made.megabytes, found.megabytes)} MB`);
  return sum(made, found);
}

async function hugo(content: string): Promise<Measured | undefined> {
  const folder = join(work, 'hugo');
  await makeHugoSite(content, folder);
  const made = await measure('hugo', ['--quiet'], { cwd: folder, env }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    say('hugo: tidak dijalankan, karena belum terpasang (paket Debian "hugo")');
    return undefined;
  });
  const result = made && (await withPagefind('hugo', made, join(folder, 'public')));
  await putAside(folder);
  return result;
}

async function stockAstro(content: string): Promise<Measured> {
  const folder = join(work, 'astro');
  await makeStockAstro(content, folder, projectDir);
  const made = await measure(process.execPath, [join(projectDir, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, env });
  const result = await withPagefind('stock astro', made, join(folder, 'dist'));
  await putAside(folder);
  return result;
}

const results: Results[] = [];
for (const size of asked) {
  say(`\n— ${size} articles`);
  const content = join(work, `naskah-${size}`);
  if (existsSync(content)) await restore(content, size);
  else await makeNewsroom(content, size);
  const theirs = await hugo(content);
  const stock = size <= mostForStockAstro ? await stockAstro(content) : undefined;
  const ours: OurResults = await measureOurs(size, content, work, say);
  const search = await searchCosts(join(work, 'situs'), headlineQuestions(size, questions));
  say(`search: ${JSON.stringify(search)}`);
  results.push({ size, ours, hugo: theirs, stock, search });
}
const photos = await measurePhotos(work);
await removeWhatWasPutAside();

await mkdir(work, { recursive: true });
await writeFile(join(work, 'results.json'), JSON.stringify({ results, photos }, null, 2));
await writeFile(join(work, 'results.svg'), plot(results));
process.stdout.write(`${table(results, photos)}\n`);
say(`\nAs data and as a picture: ${work}/results.json, results.svg`);
