/** What may happen to a newsroom and its code between two builds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, type Desk, type Pick } from './desk.ts';

const hour = 3_600_000;
const later = (desk: Desk, name: string) =>
  `${new Date(Math.max(desk.published(name), desk.now - hour) + 7 * hour).toISOString().slice(0, 19)}+07:00`;
let number = 0;
/** A code of its own for each author; codes have no digits. */
const letters = (count: number) => `p${count.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`;
const words = () => `Tambahan ${(number += 1)}.`;

export const edits: Readonly<Record<string, (desk: Desk, pick: Pick) => void>> = {
  'new article': (desk, pick) => desk.add(pick([0, 0, 1, 3, 35, 400]), pick),
  'scheduled article': (desk, pick) => desk.add(pick([-1, -4, -20]), pick),
  'a day passes': (desk, pick) => void (desk.now += pick([1, 2, 5, 13, 33]) * 24 * hour),
  'edited body': (desk, pick) => desk.file(`articles/${pick(desk.articles)}`, (text) => `${text}\n${words()}\n`),
  'edited title': (desk, pick) => desk.front(pick(desk.articles), (front) => ({ ...front, title: `Judul Baru ${words()}` })),
  'other topic': (desk, pick) => desk.front(pick(desk.articles), (front) => ({ ...front, topics: [pick(['banjir', 'transportasi'])] })),
  'other rubric': (desk, pick) => desk.front(pick(desk.articles), (front) => ({ ...front, category: pick(['olahraga', 'lingkungan']) })),
  deleted: (desk, pick) => desk.remove(pick(desk.articles.filter((name) => !name.endsWith('index.md')))),
  retracted: (desk, pick) => {
    const name = pick(desk.articles);
    desk.front(name, (front) => ({
      ...front,
      retraction: { at: later(desk, name), reason: pick(['editorial', 'child-future']), note: 'Dicabut.' },
    }));
  },
  corrected: (desk, pick) => {
    const name = pick(desk.articles);
    const link = idOf(pick(desk.articles.filter((other) => other !== name)));
    const correction = {
      kind: pick(['correction', 'right-of-reply']),
      at: later(desk, name),
      note: words(),
      ...(pick([true, false]) && { link }),
    };
    desk.front(name, (front) => ({ ...front, corrections: [correction] }));
  },
  expiring: (desk, pick) => {
    const name = pick(desk.articles);
    desk.front(name, (front) => ({ ...front, expires: later(desk, name) }));
  },
  'link to another article': (desk, pick) => {
    const name = pick(desk.articles);
    const target = idOf(pick(desk.articles.filter((other) => other !== name)));
    const line = pick([`Baca [rujukan](/berita/${target}/) itu.`, `::baca-juga{slug="${target}"}`]);
    desk.file(`articles/${name}`, (text) => `${text}\n${line}\n`);
  },
  'another address': (desk, pick) => {
    const name = pick(desk.articles);
    const month = idOf(name).slice(0, 8);
    const alias = `${pick(['/lama/', `/berita/${month}`, '/2019/04/', '/rubrik/warga/2025/'])}alamat-${(number += 1)}/`;
    desk.front(name, (front) => ({ ...front, aliases: [alias] }));
  },
  'line of the ledger': (desk, pick) => {
    mkdirSync(join(desk.content, 'urls'), { recursive: true });
    const fate = pick(['/', '/ralat/', 'dihapus']);
    writeFileSync(
      join(desk.content, 'urls/2025.txt'),
      `/topik/hilang-${(number += 1)}/ -> ${fate}\n/indeks/2025/11/31/\ndimusnahkan:${String(number).padStart(16, '0')}\n`,
    );
  },
  'moved file': (desk, pick) => desk.move(pick(desk.articles)),
  'renamed rubric': (desk) => desk.file('categories/warga.yaml', (text) => text.replace(/^name: .*/m, `name: Warga ${(number += 1)}`)),
  'renamed topic': (desk) => desk.file('topics/banjir.yaml', (text) => text.replace(/^name: .*/m, `name: Banjir ${(number += 1)}`)),
  'renamed place': (desk) => desk.file('regions.yaml', (text) => text.replace(/name: Kaliputih.*/, `name: Kaliputih ${(number += 1)}`)),
  'new author': (desk, pick) => {
    const id = `penulis-${(number += 1)}`;
    writeFileSync(
      join(desk.content, 'authors', `${id}.md`),
      `---\nname: Penulis ${number}\nkind: person\ncode: ${letters(number)}\nrole: Wartawan\n---\n\nMenulis.\n`,
    );
    desk.front(pick(desk.articles), (front) => ({ ...front, authors: [id] }));
  },
  'edited page': (desk) => desk.file('pages/kontak.md', (text) => `${text}\n${words()}\n`),
  'front page': (desk, pick) => writeFileSync(join(desk.content, 'front.yaml'), `lead: ${idOf(pick(desk.articles))}\n`),
  'other names of the same': (desk, pick) =>
    writeFileSync(
      join(desk.content, 'synonyms.yaml'),
      `- [Kabar, ${pick(['Warta', 'Berita', 'Laporan'])}]\n- [Ringkasan, Ikhtisar, ${letters((number += 1))}]\n`,
    ),
  'changed search': (desk) =>
    desk.code('src/client/search-notes.ts', (text) => text.replace(/const whole = [\d.]+/, `const whole = 0.9${(number += 1)}`)),
  'changed index': (desk, pick) =>
    desk.code('src/search/stop-words.ts', (text) => text.replace('`ada ', `\`ada ${pick(['nomor', 'kalimat', 'ringkasan'])} `)),
  'changed plugin': (desk) =>
    desk.code('src/markdown/typography.ts', (text) =>
      text.replace(/\n {2}value\n/, `\n  value\n    .replace(/nomor ${(number += 1)}\\b/g, 'no. ${number}')\n`),
    ),
  'changed template': (desk) =>
    desk.code('src/components/site/Footer.astro', (text) =>
      text.replace('<p>{site.tagline}</p>', `<p>{site.tagline}</p>\n<p>${words()}</p>`),
    ),
  'changed words': (desk) =>
    desk.code('src/strings.ts', (text) => text.replace(/related: '.*'/, `related: 'Berita terkait ${(number += 1)}'`)),
  'changed card': (desk) =>
    desk.code('src/cards/draw-card.ts', (text) => text.replace(/const margin = \d+/, `const margin = ${70 + ((number += 1) % 9)}`)),
  'changed site': (desk) => desk.code('src/site.ts', (text) => text.replace(/tagline: '.*'/, `tagline: 'Kabar ${(number += 1)}'`)),
};
