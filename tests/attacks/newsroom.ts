/** A newsroom small enough to be read several hundred times, and texts for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Files } from './attack.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an article needs. */
export const plainArticle = {
  title: 'Judul biasa',
  description: 'Ringkasan yang cukup panjang untuk sebuah artikel di situs berita daerah.',
  published: '2025-06-10T09:00:00+07:00',
  kind: 'report',
  category: 'uji',
  regions: ['99.71'],
  authors: ['penguji'],
} as const;

/** JSON is YAML; a value is written as it is, whatever it holds. */
export const yaml = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

export const markdown = (values: Values, body = 'Teks biasa.'): string => `---\n${yaml(values)}---\n\n${body}\n`;
export const article = (values: Values = {}, body?: string): string => markdown({ ...plainArticle, ...values }, body);

export const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#777777' } })
  .jpeg()
  .toBuffer();

export const region = (code: string, name: string, kind: string): string =>
  `- {code: "${code}", name: ${JSON.stringify(name)}, kind: ${kind}}\n`;

export const base = {
  'articles/2025/06/biasa.md': article(),
  'authors/penguji.md': markdown({ name: 'Penguji', kind: 'desk', code: 'uji', role: 'Meja uji' }),
  'categories/uji.yaml': yaml({ name: 'Uji', description: 'Kabar uji.', order: 1 }),
  'topics/uji.yaml': yaml({ name: 'Topik uji', kind: 'subject', description: 'Kabar uji.' }),
  'pages/tentang.md': markdown({ title: 'Tentang', description: 'Tentang situs ini.' }),
  'regions.yaml': region('99', 'Provinsi Uji', 'province') + region('99.71', 'Kota Uji', 'city'),
} satisfies Files;

/** Writes files over those that are there. */
export function writeFiles(contentDir: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(contentDir, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'function') content(path);
    else writeFileSync(path, content);
  }
}
