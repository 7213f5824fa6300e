/** `npm run lint:content`: reads the newsroom and prints what has to be mended; exit code 1 on any error. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { lintNewsroom } from '#lint/lint-newsroom.ts';
import { formatProblems, formats, type Format } from '#lint/problem-formats.ts';
import { editionOf } from '#newsroom/edition-of.ts';
import { lostAddresses } from '#newsroom/lost-addresses.ts';
import { isError } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { oldAddresses } from '#views/old-addresses.ts';

await stopOnProblem(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const format = formats.find((known): known is Format => known === values.format);
  if (format === undefined) throw new UnusableOption(`Bentuk "${values.format}" tidak dikenal. Pilihannya: ${formats.join(', ')}.`);
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime: now, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const options = { contentDir, siteUrl, cacheDir, projectDir, now };
  const newsroom = await readNewsroom(options);
  // What cannot be read has no address, and would be missed in the ledger for no other reason.
  const lost = newsroom.problems.some(isError) ? [] : oldAddresses(editionOf(newsroom, { now, showsDrafts: false })).lost;
  const problems = [...(await lintNewsroom(newsroom, options)), ...lostAddresses(lost)];
  const errors = problems.filter(isError).length;
  process.stdout.write(formatProblems(problems, relative(projectDir, contentDir), format));
  say(
    `${newsroom.articles.length + newsroom.unfinished.length} artikel diperiksa: ${errors} galat, ${problems.length - errors} peringatan.`,
  );
  if (errors > 0) process.exitCode = 1;
});
