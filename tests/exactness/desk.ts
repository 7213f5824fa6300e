/** A newsroom that is edited at random, in a copy of the project whose code is edited as well. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from '../build/project-copy.ts';
import { smallNewsroom } from '../build/small-newsroom.ts';

type Front = Record<string, unknown> & { title: string; published: string };

/** A stand-in for chance: the same numbers make the same edits. */
export type Pick = <T>(list: readonly T[]) => T;

const day = 86_400_000;
const iso = (time: number) => `${new Date(time + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

export class Desk {
  readonly project: string;
  readonly content: string;
  /** The clock of the next build. */
  now = Date.parse('2025-11-20T12:00:00+07:00');
  #count = 0;

  constructor(folder: string) {
    this.project = join(folder, 'proyek');
    this.content = smallNewsroom(folder, []);
    copyProject(this.project);
    writeFileSync(join(this.content, 'front.yaml'), '{}\n');
    // Lists longer than a page, over a few years and months, with so few articles.
    this.code('src/site.ts', (text) =>
      text
        .replace('pageSize: 20', 'pageSize: 3')
        .replace('feedSize: 30', 'feedSize: 4')
        .replace(/cardsFrom: '\d{4}-\d\d/, `cardsFrom: '2025-10`),
    );
    this.code('src/editorial/search-parts.ts', (text) =>
      text
        .replace('mostInOnePart = 5000', 'mostInOnePart = 6')
        .replace('mostUndivided = 1000', 'mostUndivided = 4')
        .replace('mostInNewestPart = 40', 'mostInNewestPart = 3')
        .replace('mostAtFirst = 5000', 'mostAtFirst = 5')
        .replace('mostOfOneYearAtFirst = 10_000', 'mostOfOneYearAtFirst = 5'),
    );
    for (const back of [1400, 1390, 800, 790, 785, 500, 420, 400, 330, 300, 60, 58, 40, 31, 30, 29, 12, 6, 5, 2, 1])
      this.add(back, (list) => list[this.#count % list.length] as never);
  }

  get articles(): string[] {
    return readdirSync(join(this.content, 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  }

  code(file: string, edit: (text: string) => string): void {
    const path = join(this.project, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }

  file(name: string, edit: (text: string) => string): void {
    const path = join(this.content, name);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }

  front(name: string, edit: (front: Front) => Front): void {
    this.file(`articles/${name}`, (text) => {
      const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      return `---\n${stringify(edit(parse(yaml) as Front))}---\n${body}`;
    });
  }

  published(name: string): number {
    return Date.parse(/^published: "?(\S+?)"?$/m.exec(readFileSync(join(this.content, 'articles', name), 'utf8'))?.[1] ?? '');
  }

  /** @param back days before now; negative for what is still to come */
  add(back: number, pick: Pick): void {
    this.#count += 1;
    const at = iso(this.now - back * day + this.#count * 1000);
    const slug = `kabar-${this.#count}`;
    const front = {
      title: `Kabar Nomor ${this.#count}`,
      description: `Ringkasan kabar nomor ${this.#count} dari kota, cukup panjang untuk daftar dan umpan.`,
      published: at,
      kind: pick(['report', 'explainer', 'opinion']),
      category: pick(['layanan', 'warga', 'pemerintahan']),
      regions: [pick(['99.71', '99.71.01', '99.05.01.2001'])],
      topics: [pick(['banjir', 'pasar-rakyat', 'pelayanan-publik'])],
      authors: [pick(['redaksi', 'sekar-dwipangga'])],
    };
    const path = join(this.content, 'articles', at.slice(0, 7).replace('-', '/'), `${slug}.md`);
    mkdirSync(dirname(path), { recursive: true });
    const paragraphs = Array.from({ length: 6 }, (_, number) => `Kalimat ${number} dari kabar nomor ${this.#count}.`);
    writeFileSync(path, `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`);
  }

  remove(name: string): void {
    rmSync(join(this.content, 'articles', name));
    // Nothing may point at what is not there.
    const id = name.slice(0, -3);
    for (const other of this.articles)
      this.file(`articles/${other}`, (text) =>
        text
          .replaceAll(`[rujukan](/berita/${id}/)`, 'rujukan')
          .replaceAll(`::baca-juga{slug="${id}"}`, '')
          .replaceAll(new RegExp(`^ +link: ${id}\\n`, 'gm'), ''),
      );
    this.file('front.yaml', (text) => (text.includes(id) ? '{}\n' : text));
  }

  /** To another place below the same month: `kabar.md` becomes `kabar/index.md`. */
  move(name: string): void {
    const from = join(this.content, 'articles', name);
    const to = name.endsWith('/index.md') ? from.replace(/\/index\.md$/, '.md') : join(from.slice(0, -3), 'index.md');
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, `${from}.tmp`);
    renameSync(`${from}.tmp`, to);
  }
}

export const idOf = (name: string): string => name.replace(/(?:\/index)?\.md$/, '');
