/** `npm run paste -- FILE`: a text as it was sent becomes a draft article; the report goes to standard output. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { articleKeys, writeMarkdown } from '#cms/source-file.ts';
import { pasteFacts } from '#newsroom/paste-facts.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { convertPaste, mostPasted, tooLongToPaste } from '#paste/convert-paste.ts';
import { formatReport } from '#paste/report.ts';
import { freeSlug } from '#tools/free-path.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { writeWhole } from '#whole-file.ts';

await stopOnProblem(async () => {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [source] = positionals;
  if (source === undefined) throw new UnusableOption('Sebutkan berkas naskahnya, misalnya: npm run paste -- naskah.txt');
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const bytes = await readFile(source).catch(() => {
    throw new UnusableOption(`Berkas ${source} tidak dapat dibaca. Periksa namanya.`);
  });
  if (bytes.length > mostPasted) throw new UnusableOption(tooLongToPaste);
  const text = bytes.toString('utf8');
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir });
  const { article, report } = convertPaste(text, pasteFacts(newsroom, buildTime));
  const folder = values.out ?? join(contentDir, 'articles', article.data.published.slice(0, 7).replace('-', '/'));
  const path = join(folder, `${freeSlug(folder, article.slug)}.md`);
  await writeWhole(path, writeMarkdown({ ...article.data, body: article.body }, articleKeys));
  process.stdout.write(`${formatReport(report)}\n`);
  say(`Konsep ditulis ke ${relative(process.cwd(), path)}.`);
});
