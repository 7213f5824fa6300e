/** `npm run lint:content`: reads the newsroom and prints what has to be mended; exit code 1 on any error. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf } from '#newsroom/edition-of.ts';
import { lostAddresses } from '#newsroom/lost-addresses.ts';
import { formatProblem, isError } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';
import { oldAddresses } from '#views/old-addresses.ts';

await stopOnProblem(async () => {
  const { values: options } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir, now: buildTime });
  // What cannot be read has no address, and would be missed in the ledger for no other reason.
  const lost = newsroom.problems.some(isError) ? [] : oldAddresses(editionOf(newsroom, { now: buildTime, showsDrafts: false })).lost;
  const problems = [...newsroom.problems, ...lostAddresses(lost)];
  const { articles } = newsroom;
  const errors = problems.filter(isError).length;
  const lines =
    options.format === 'json'
      ? [JSON.stringify(problems)]
      : problems.map((problem) => formatProblem(problem, relative(projectDir, contentDir)));
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  say(`${articles.length} artikel diperiksa: ${errors} galat, ${problems.length - errors} peringatan.`);
  if (errors > 0) process.exitCode = 1;
});
