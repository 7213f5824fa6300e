/** Articles to search, from a content folder or from lines of JSON. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BodyPack } from '#markdown/body-pack.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { readSourceFile } from '#newsroom/source-file.ts';
import { projectDir } from '../../build/fixture-site.ts';

export interface Text {
  id: string;
  title: string;
  body: string;
  /** What somebody remembers of it, in other words where there are any. */
  summary: string;
  /** `2018-04-26` */
  day: string;
}

const siteUrl = 'https://kentongan.example';

/** @param path a content folder, or a file with an object {id, title, body, date, summary?} on each line; oldest first in the result */
export async function readCollection(path: string): Promise<Text[]> {
  const texts = path.endsWith('.jsonl') ? await fromLines(path) : await fromContent(path);
  return texts.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

async function fromLines(path: string): Promise<Text[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, title, body, date, summary = '' } = JSON.parse(line) as Record<string, string>;
    return { id: id ?? '', title: title ?? '', body: body ?? '', summary: summary || (body ?? ''), day: (date ?? '').slice(0, 10) };
  });
}

async function fromContent(contentDir: string): Promise<Text[]> {
  const cacheDir = join(projectDir, '.cache/bench/cari');
  const { articles } = await readNewsroom({ contentDir, cacheDir, projectDir, siteUrl });
  const texts: Text[] = [];
  for (const { id, file, digest, data } of articles) {
    const pack = await BodyPack.open(cacheDir, projectDir, id.slice(0, 7).replace('/', '-'));
    const { text } = await pack.render({ digest, read: () => readSourceFile(contentDir, file).body }, { siteUrl, sponsored: false });
    texts.push({ id, title: data.title, body: text, summary: data.description, day: data.published.slice(0, 10) });
  }
  return texts;
}
