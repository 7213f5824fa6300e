/** The same text as a Hugo site: the same four kinds of lists in pages of twenty, related stories, feeds, sitemap. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { parse, stringify } from 'yaml';

type Front = Record<string, unknown> & { category: string; regions: string[]; topics: string[]; authors: string[] };

/** @param content a generated newsroom */
export async function makeHugoSite(content: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  const files = (await readdir(join(content, 'articles'), { recursive: true })).filter((name) => name.endsWith('.md'));
  await pMap(files, (name) => convert(content, folder, name), { concurrency: 16 });
}

export async function convert(content: string, folder: string, name: string): Promise<void> {
  const text = await readFile(join(content, 'articles', name), 'utf8');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { category, regions, topics, authors, ...front } = parse(yaml) as Front;
  // Hugo knows no places inside places: each article names those around it.
  const around = [...new Set(regions.flatMap((code) => [2, 5, 8, 13].map((length) => code.slice(0, length))))];
  const path = join(folder, 'content/articles', name);
  await mkdir(dirname(path), { recursive: true });
  const own = { ...front, slug: name.slice(8, -3), rubrik: [category], wilayah: around, topik: topics, penulis: authors };
  await writeFile(path, `---\n${stringify(own)}---\n\n${body.replace(/^::baca-juga\{slug="(.*)"\}$/gm, '[Baca juga](/berita/$1/)')}`);
}
