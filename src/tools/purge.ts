/**
 * `npm run purge -- SLUG`: takes an article out of everything that this newsroom has of it. The ledger comes first:
 * from then on no build brings the article back, wherever this was interrupted, and running it again does the rest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Edition } from '#editorial/edition.ts';
import { contentOf } from '#newsroom/edition-of.ts';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { isError } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { purgeCaches } from '#purge/caches.ts';
import { gitTraces } from '#purge/git-traces.ts';
import { purgeLedger } from '#purge/ledger.ts';
import { mentions } from '#purge/mentions.ts';
import { intention, mentionList, remainingWork } from '#purge/report.ts';
import { purgeTarget } from '#purge/target.ts';
import { withLocks } from '#tools/locks.ts';
import { kindOf, removeFormer, servedFolders } from '#tools/releases.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { Shelf } from '#volumes/shelf.ts';

await stopOnProblem(async () => {
  const { values: options, positionals } = parseArgs({ options: { ya: { type: 'boolean' } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UnusableOption('Sebutkan satu artikel, misalnya: npm run purge -- 2026/11/judul');
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime: now, cacheDir, contentDir, environment, outDir, projectDir, siteUrl } = await import('#settings.ts');
  const shown = relative(projectDir, contentDir) || contentDir;
  const folders = [cacheDir, `${outDir}.d`];

  let report: string[] | undefined;
  await withLocks(folders, async () => {
    const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir });
    const target = await purgeTarget(name, newsroom, contentDir);
    const isOwn = (file: string) => target.files.some((own) => file === own || file.startsWith(`${own}/`));
    const found = await mentions(target, newsroom, contentDir);
    if (found.length > 0) return stop(mentionList(found, shown));
    // With these no site could be made afterwards, and the old one would stay.
    const errors = newsroom.problems.filter((problem) => isError(problem) && !isOwn(problem.file) && !problem.file.startsWith('urls/'));
    if (errors.length > 0) throw new NewsroomProblems(errors, contentDir);
    for (const line of intention(target, shown)) say(line);
    if (options.ya !== true && !(await isSure()))
      return stop(['Dibatalkan; belum ada yang diubah. Untuk melanjutkan tanpa ditanya, tambahkan --ya.']);

    const git = await gitTraces(contentDir, target.id);
    const ledgerFiles = await purgeLedger(contentDir, target.addresses, target.id.slice(0, 4));
    for (const file of target.files) await rm(join(contentDir, file), { recursive: true, force: true });
    const content = contentOf(newsroom);
    const rest = new Edition({ ...content, articles: content.articles.filter(({ id }) => id !== target.id) }, { now, showsDrafts: false });
    await purgeCaches(target, rest, { cacheDir, contentDir, projectDir });
    report = remainingWork(target, ledgerFiles, git, siteUrl);
  });
  if (report === undefined) return;

  const isCopy = (await kindOf(outDir)) === 'folder';
  const build = spawn(process.execPath, [...process.execArgv, 'src/tools/build.ts', ...(isCopy ? ['--copy'] : [])], {
    cwd: projectDir,
    env: environment,
    stdio: 'inherit',
  });
  const code = await new Promise((done) => build.on('close', done));
  if (code !== 0)
    return stop([
      'Naskah dan singgahan sudah bersih, tetapi situs yang lama masih ada. Perbaiki kesalahan di atas, lalu jalankan perintah ini sekali lagi.',
    ]);
  await withLocks(folders, async () => {
    await removeFormer(outDir);
    await new Shelf(outDir, cacheDir).clear(await servedFolders(outDir));
  });
  process.stdout.write(`${report.join('\n')}\n`);
});

function stop(lines: readonly string[]): void {
  for (const line of lines) say(line);
  process.exitCode = 1;
}

/** Nobody is asked where nobody can answer. */
async function isSure(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Whoever ends the input has answered nothing.
    const ended = once(terminal, 'close').then(() => '');
    const answer = await Promise.race([terminal.question('Ketik "ya" untuk memusnahkannya: '), ended]);
    return answer.trim().toLowerCase() === 'ya';
  } finally {
    terminal.close();
  }
}
