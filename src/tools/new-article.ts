/** `npm run new -- "Judul"`: a draft with every key that may follow, in a folder where its pictures can lie. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { shortSlug } from '#editorial/slug.ts';
import { toLocalIso } from '#instants.ts';
import { meantChoice } from '#newsroom/meant-values.ts';
import { articleKinds, articleSchema } from '#schemas/article.ts';
import { articleTemplate } from '#tools/article-template.ts';
import { freeSlug } from '#tools/free-path.ts';
import { say, stopOnProblem, UnusableOption } from '#tools/terminal.ts';
import { writeEditorSchemas } from '#tools/write-editor-schemas.ts';
import { writeWhole } from '#whole-file.ts';

await stopOnProblem(async () => {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string', default: 'report' }, single: { type: 'boolean' } },
    allowPositionals: true,
  });
  const title = positionals.join(' ').trim();
  if (title === '') throw new UnusableOption('Sebutkan judulnya, misalnya: npm run new -- "Lampu Jalan Menyala Lagi"');
  const [mistake] = articleSchema.shape.title.safeParse(title).error?.issues ?? [];
  if (mistake) throw new UnusableOption(`Judul itu tidak dapat dipakai. ${mistake.message}`);
  const words = shortSlug(title);
  if (words === '') throw new UnusableOption('Alamat artikel dibuat dari judulnya, jadi judul harus memuat huruf Latin atau angka.');
  const kind = meantChoice(values.kind, articleKinds);
  if (kind === undefined) throw new UnusableOption(`--kind "${values.kind}" tidak dikenal. Pilihannya: ${articleKinds.join(', ')}.`);
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, contentDir, projectDir } = await import('#settings.ts');
  const published = toLocalIso(buildTime);
  const folder = join(contentDir, 'articles', published.slice(0, 7).replace('-', '/'));
  const slug = freeSlug(folder, words);
  const path = join(folder, values.single ? `${slug}.md` : `${slug}/index.md`);
  await writeWhole(path, articleTemplate({ title, published, kind }));
  await writeEditorSchemas(projectDir, contentDir);
  say(`Konsep ditulis ke ${relative(process.cwd(), path)}. Lihat dengan npm run dev.`);
});
