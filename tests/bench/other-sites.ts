/**
 * The same text for Hugo and for stock Astro: the same four kinds of lists in pages of twenty, each article with its
 * neighbours and its lists. Neither has related stories, feeds of every list, a calendar or corrections.
 */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { parse, stringify } from 'yaml';

type Front = Record<string, unknown> & { category: string; regions: string[]; topics: string[]; authors: string[] };

/** @param content a generated newsroom */
export async function makeHugoSite(content: string, folder: string): Promise<void> {
  await copyTemplates('hugo', folder);
  await convertAll(content, folder);
}

export async function makeStockAstro(content: string, folder: string, projectDir: string): Promise<void> {
  await copyTemplates('astro', folder);
  await writeFile(join(folder, 'package.json'), '{"type": "module"}\n');
  await symlink(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  await convertAll(content, folder);
}

async function copyTemplates(name: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, name), folder, { recursive: true });
}

async function convertAll(content: string, folder: string): Promise<void> {
  const files = (await readdir(join(content, 'articles'), { recursive: true })).filter((name) => name.endsWith('.md'));
  await pMap(files, (name) => convert(content, folder, name), { concurrency: 16 });
}

async function convert(content: string, folder: string, name: string): Promise<void> {
  const text = await readFile(join(content, 'articles', name), 'utf8');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { category, regions, topics, authors, ...front } = parse(yaml) as Front;
  // They know no places inside places: each article names those around it.
  const around = [...new Set(regions.flatMap((code) => [2, 5, 8, 13].map((length) => code.slice(0, length))))];
  const path = join(folder, 'content/articles', name);
  await mkdir(dirname(path), { recursive: true });
  const own = { ...front, slug: name.slice(0, -3).split('/').at(-1), rubrik: [category], wilayah: around, topik: topics, penulis: authors };
  await writeFile(path, `---\n${stringify(own)}---\n\n${body.replace(/^::baca-juga\{slug="(.*)"\}$/gm, '[Baca juga](/berita/$1/)')}`);
}
