/** A newsroom of six articles in four years, to be edited and built again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { treeOf } from './file-tree.ts';
import { build, type BuildInput } from './fixture-site.ts';
import { smallNewsroom, temporaryFolder } from './small-newsroom.ts';

const articles = [
  '2016/08/pasar-kemuning-pindah-sementara',
  '2016/11/kartu-antrean-loket',
  '2018/04/rapat-anggaran-sampai-larut',
  '2019/05/pelajar-dan-kolam-alun-alun',
  '2025/01/antrean-loket-gabungan',
  '2025/06/kopi-wening-buka-kedai',
];
export const old = 'articles/2016/11/kartu-antrean-loket.md';

export interface Newsroom {
  content: string;
  folder: string;
  /** Input of a build with a site and a cache of this name. */
  at: (name: string) => BuildInput;
}

export function newsroom(): Newsroom {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, articles);
  return { content, folder, at: (name) => ({ content, out: join(folder, name, 'situs'), cache: join(folder, name, 'singgahan') }) };
}

/** @returns the names of the volumes that were made */
export async function built(input: BuildInput): Promise<string[]> {
  const { code, output } = await build(input);
  expect(code, output).toBe(0);
  return /jilid: (.*)$/m.exec(output)?.[1]?.split(', ') ?? [];
}

export const edit = ({ content }: Newsroom, name: string, change: (text: string) => string) =>
  writeFileSync(join(content, name), change(readFileSync(join(content, name), 'utf8')));

/** The site of a clean build of the newsroom as it is now. */
export async function clean(of: Newsroom): Promise<Record<string, string>> {
  const input = of.at(`bersih-${Math.random()}`);
  await built(input);
  return treeOf(input.out);
}
