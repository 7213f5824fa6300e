/** Texts that lie where nobody reads them, at the top of the content folder or in a folder of another name. */
import { readdir } from 'node:fs/promises';
import { isHidden, listFiles } from '#newsroom/content-files.ts';
import { suggestion } from '#newsroom/explain-issue.ts';
import type { Problem } from '#newsroom/problem.ts';

const folders = ['articles', 'authors', 'categories', 'topics', 'pages', 'urls'];
const singles = ['regions.yaml', 'front.yaml', 'synonyms.yaml'];
/** What editors may call the folders. */
const indonesian: Readonly<Record<string, string>> = {
  ...{ artikel: 'articles', berita: 'articles', naskah: 'articles', penulis: 'authors', wartawan: 'authors', rubrik: 'categories' },
  ...{ kategori: 'categories', topik: 'topics', halaman: 'pages' },
};
const isText = (name: string) => /\.(?:md|markdown|mdx?|txt|rtf|ya?ml|docx?|odt)$/i.test(name) && !/^(?:.*\/)?readme\.\w+$/i.test(name);
/** `regions.yml` has its own message. */
const isSingle = (name: string) => singles.includes(name.toLowerCase().replace(/\.[^.]+$/, '.yaml'));

export async function strayFiles(contentDir: string): Promise<Problem[]> {
  const entries = (await readdir(contentDir, { withFileTypes: true })).filter(({ name }) => !isHidden(name));
  const problems: Problem[] = entries
    .filter((entry) => !entry.isDirectory() && isText(entry.name) && !isSingle(entry.name))
    .map(({ name }) =>
      problem(name, `Berkas ini tidak terbaca di sini. Pindahkan ke folder yang tepat: ${folders.slice(0, -1).join(', ')}.`),
    );
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !folders.includes(entry.name))) {
    const [first] = (await listFiles(contentDir, name)).filter(isText);
    if (first !== undefined) problems.push(problem(first, `Folder "${name}" tidak dikenal, jadi isinya tidak terbaca.${advice(name)}`));
  }
  return problems;
}

function advice(folder: string): string {
  const meant = indonesian[folder.toLowerCase()];
  if (meant !== undefined) return ` Ganti namanya menjadi ${meant}.`;
  return suggestion(folder, folders) || ` Pindahkan isinya ke salah satu folder ini: ${folders.slice(0, -1).join(', ')}.`;
}

const problem = (file: string, message: string): Problem => ({ file, line: 1, column: 1, severity: 'error', rule: 'nama-berkas', message });
