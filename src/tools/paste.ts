/** `npm run paste -- FILE`: a text as it was sent becomes a draft article; the report goes to standard output. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { pasteFacts } from '#newsroom/paste-facts.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { articleFile } from '#paste/article-file.ts';
import { convertPaste } from '#paste/convert-paste.ts';
import { formatReport } from '#paste/report.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { writeWhole } from '#whole-file.ts';

await stopOnProblem(async () => {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [source] = positionals;
  if (source === undefined) throw new UnusableOption('Sebutkan berkas naskahnya, misalnya: npm run paste -- naskah.txt');
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const text = await readFile(source, 'utf8').catch(() => {
    throw new UnusableOption(`Berkas ${source} tidak dapat dibaca. Periksa namanya.`);
  });
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir });
  const { article, report } = convertPaste(text, pasteFacts(newsroom, buildTime));
  const folder = values.out ?? join(contentDir, 'articles', article.data.published.slice(0, 7).replace('-', '/'));
  const path = freePath(folder, article.slug);
  await writeWhole(path, articleFile(article.data, article.body));
  process.stdout.write(`${formatReport(report)}\n`);
  say(`Konsep ditulis ke ${relative(process.cwd(), path)}.`);
});

/** Never over what is there. */
function freePath(folder: string, slug: string): string {
  const names = [slug, ...Array.from({ length: 98 }, (_, index) => `${slug}-${index + 2}`)];
  const free = names.find((name) => !existsSync(join(folder, `${name}.md`)) && !existsSync(join(folder, name)));
  if (free === undefined) throw new UnusableOption(`Sudah terlalu banyak naskah bernama ${slug} di ${folder}.`);
  return join(folder, `${free}.md`);
}
