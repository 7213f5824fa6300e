/**
 * A newsroom of any size: the same number always gives the same files. Lengths follow Indonesian local news (145 to
 * 500 words, 275 in the middle), words follow their long tail, and articles are spread evenly over ten years.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { stringify } from 'yaml';
import { Chance } from './random.ts';
import { clauses, endings, linkers, objects, settings, speech, subjects, syllables, verbs } from './vocabulary.ts';

const firstYear = 2016;
const years = 10;
/** The clock of every build in a benchmark: just after the last article. */
export const buildTime = '2025-12-31T23:00:00+07:00';

const rubrics = ['pemerintahan', 'layanan', 'anggaran', 'pendidikan', 'kesehatan', 'lingkungan', 'ekonomi', 'warga'];
const topicCount = 120;
const authorCount = 20;

const nameOf = (chance: Chance) => {
  const word = Array.from({ length: chance.between(1, 2) }, () => chance.pick(syllables)).join('') + chance.pick(endings);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Two regencies of a province that does not exist, with their districts and villages. */
function regions() {
  const chance = new Chance(1);
  const rows = [{ code: '99', name: 'Provinsi Uji', kind: 'province' }];
  const places = [
    { code: '99.71', name: 'Kota Uji', kind: 'city', districts: 3, village: '1' },
    { code: '99.05', name: 'Kabupaten Uji', kind: 'regency', districts: 9, village: '2' },
  ];
  for (const { districts, village, ...place } of places) {
    rows.push(place);
    for (let district = 1; district <= districts; district += 1) {
      const code = `${place.code}.${String(district).padStart(2, '0')}`;
      rows.push({ code, name: `${nameOf(chance)} ${district}`, kind: 'district' });
      for (let number = 1; number <= 4; number += 1)
        rows.push({ code: `${code}.${village}00${number}`, name: `${nameOf(chance)} ${district}${number}`, kind: 'village' });
    }
  }
  return rows;
}

const rows = regions();
const villages = rows.filter(({ kind }) => kind === 'village').map(({ code }) => code);
const vowels = new Chance(2);
const people = Array.from({ length: 4000 }, () => `${nameOf(vowels)} ${nameOf(vowels)}`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

function sentence(chance: Chance): string {
  const amount = chance.happens(0.2) ? ` senilai Rp${chance.between(2, 900)} juta` : '';
  const where = chance.happens(0.3) ? ` di Jalan ${nameOf(chance)}` : '';
  const action = `${chance.pickCommon(subjects)} ${chance.pickCommon(verbs)} ${chance.pickCommon(objects)}${amount}${where} ${chance.pick(settings)}`;
  if (chance.happens(0.25))
    return `"${capital(chance.pick(clauses))}," ${chance.pick(speech)} ${chance.pickCommon(people)}, ${['Senin', 'Selasa', 'Rabu', 'Kamis'][chance.between(0, 3)]} (${chance.between(1, 28)}/${chance.between(1, 12)}).`;
  return chance.happens(0.4) ? `${chance.pick(linkers)} ${small(action)} karena ${chance.pick(clauses)}.` : `${action}.`;
}

function body(chance: Chance, earlier: string[]): string {
  const paragraphs = Array.from({ length: chance.between(7, 17) }, () =>
    Array.from({ length: chance.between(1, 2) }, () => sentence(chance)).join(' '),
  );
  if (chance.happens(0.1)) paragraphs.splice(4, 0, `## ${capital(chance.pick(objects))}`);
  if (chance.happens(0.1)) paragraphs.splice(5, 0, ['Syaratnya:', '', ...settings.slice(0, 4).map((words) => `- ${words};`)].join('\n'));
  const [readAlso, linked] = [chance.pick(earlier), chance.pick(earlier)];
  if (earlier.length > 0 && chance.happens(0.2)) paragraphs.splice(3, 0, `::baca-juga{slug="${readAlso}"}`);
  if (earlier.length > 0 && chance.happens(0.15)) paragraphs.push(`Kabar sebelumnya dapat dibaca [di sini](/berita/${linked}/).`);
  return paragraphs.join('\n\n');
}

/** Everything of one article that follows from its number among so many. */
export function article(number: number, count: number): { id: string; markdown: string } {
  const { id, published } = addressOf(number, count);
  const chance = new Chance(1000 + number);
  const [who, does, what] = [chance.pickCommon(subjects), chance.pick(verbs), chance.pick(objects)];
  const at = new Date(published.getTime() + 7 * 3_600_000).toISOString().slice(0, 19) + '+07:00';
  const front = {
    title: `${who} ${capital(does)} ${capital(what)} di ${nameOf(chance)}`,
    description: `${who} ${does} ${what} ${chance.pick(settings)}; ${chance.pick(clauses)}.`.slice(0, 159),
    published: at,
    kind: chance.happens(0.05) ? 'explainer' : 'report',
    category: chance.pickCommon(rubrics),
    regions: [...new Set([chance.pick(villages), ...(chance.happens(0.2) ? [chance.pick(villages)] : [])])],
    topics: [...new Set([chance.between(1, topicCount), chance.between(1, 12)])].map((topic) => `topik-${topic}`),
    authors: [`penulis-${chance.between(1, authorCount)}`],
    dateline: 'Kota Uji',
    ...(chance.happens(0.01) && { corrections: [{ kind: 'correction', at, note: 'Jumlah yang benar 63 orang, bukan 36 orang.' }] }),
  };
  const earlier = [1, 7, 60].flatMap((back) => (number >= back ? [addressOf(number - back, count).id] : []));
  return { id, markdown: `---\n${stringify(front)}---\n\n${body(chance, earlier)}\n` };
}

/** What somebody asks who has read a headline of the newest tenth: its first words. */
export const headlineQuestions = (size: number, count: number): string[] =>
  Array.from({ length: count }, (_, step) => {
    const { markdown } = article(size - 1 - Math.floor((step * size) / 10 / count), size);
    const title = /^title: (.*)$/m.exec(markdown)?.[1] ?? '';
    return (title.match(/[A-Za-z]{4,}/g) ?? []).slice(0, 4).join(' ');
  });

function addressOf(number: number, count: number): { id: string; published: Date } {
  const start = Date.parse(`${firstYear}-01-01T06:00:00+07:00`);
  const span = Date.parse(`${firstYear + years}-01-01T00:00:00+07:00`) - start;
  const published = new Date(start + Math.floor((span * number) / count / 1000) * 1000);
  const month = new Date(published.getTime() + 7 * 3_600_000).toISOString().slice(0, 7).replace('-', '/');
  return { id: `${month}/kabar-${number}`, published };
}

export async function makeNewsroom(folder: string, count: number): Promise<void> {
  const chance = new Chance(3);
  const write = async (name: string, content: string) => writeFile(join(folder, name), content);
  for (const name of ['categories', 'topics', 'authors', 'pages']) await mkdir(join(folder, name), { recursive: true });
  await write('regions.yaml', stringify(rows));
  for (const [order, id] of rubrics.entries())
    await write(`categories/${id}.yaml`, stringify({ name: capital(id), description: `Kabar ${id} di Kota Uji dan sekitarnya.`, order }));
  for (let topic = 1; topic <= topicCount; topic += 1)
    await write(
      `topics/topik-${topic}.yaml`,
      stringify({ name: `Topik ${nameOf(chance)} ${topic}`, kind: 'subject', description: `Semua kabar tentang topik ${topic}.` }),
    );
  for (let author = 1; author <= authorCount; author += 1)
    await write(
      `authors/penulis-${author}.md`,
      `---\n${stringify({ name: chance.pick(people), kind: 'person', code: `p${String.fromCharCode(96 + author)}`, role: 'Wartawan' })}---\n\nMenulis kabar kota.\n`,
    );
  await write('pages/redaksi.md', '---\ntitle: Redaksi\ndescription: Susunan redaksi dan cara menghubunginya.\n---\n\nSusunan redaksi.\n');
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (let month = 0; month < years * 12; month += 1) {
    const path = `articles/${firstYear + Math.floor(month / 12)}/${String((month % 12) + 1).padStart(2, '0')}`;
    await mkdir(join(folder, path), { recursive: true });
  }
  await pMap(
    numbers,
    async (number) => {
      const { id, markdown } = article(number, count);
      await write(`articles/${id}.md`, markdown);
    },
    { concurrency: 16 },
  );
}
