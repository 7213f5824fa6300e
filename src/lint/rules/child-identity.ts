/**
 * Children in the news: who is under 18 is not to be recognised (UU 11/2012 Pasal 19; Pedoman Pemberitaan Ramah Anak).
 * Looks for what gives a child away where `child: true` is set, and for stories that should have it.
 */
import { harmOfChild, isGrave } from '#lint/harmed-child.ts';
import type { LintedText } from '#lint/linted-text.ts';
import type { Complaint, Desk, TextRule } from '#lint/rule.ts';
import { sentenceAround, sentencesOf } from '#lint/sentences.ts';

const nameWithAge = /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,7}),?\s\((\d{1,2})(?:\s*(?:tahun|thn|th))?\)/gu;

const tellTales: readonly [RegExp, string][] = [
  [/\b(?:SD|SDN|MI|MIN|SMP|SMPN|MTs|MTsN|SMA|SMAN|SMK|SMKN|MA|MAN|TK|PAUD)\s+(?:Negeri\s+)?(?:\d+|\p{Lu}\p{Ll}+)/gu, 'Nama sekolah'],
  [
    /\b(?:anak|putra|putri|putera)\s+(?:(?:pertama|kedua|ketiga|bungsu|sulung|tunggal)\s+)?(?:dari\s+)?(?:pasangan|pasutri|Bapak|Ibu|Pak|Bu)(?:\s+\p{Lu}\p{Ll}*){1,3}/gu,
    'Nama orang tua',
  ],
  [
    /\b(?:[Aa]yah|[Ii]bu|[Oo]rang tua|[Pp]aman|[Bb]ibi|[Kk]akek|[Nn]enek|[Kk]akak|[Aa]dik)(?:\s+(?:korban|pelaku|anak itu|kandung|kandungnya|tiri))?,?\s+(?:bernama\s+)?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/gu,
    'Nama keluarga',
  ],
  [/\b(?:RT|RW)\.?\s*\d{1,3}\b/g, 'RT atau RW'],
  [/\b(?:Dusun|Kampung|Gang|Perumahan|Jalan|Desa|Kelurahan|Lingkungan)\s+\p{Lu}\p{Ll}+/gu, 'Nama kampung, jalan, atau kelurahan'],
  [/\bbernama\s+\p{Lu}\p{Ll}+/gu, 'Nama'],
];

export const childIdentity: TextRule = {
  name: 'anak',
  *check(text, desk) {
    if (text.data.child === true) yield* givenAway(text, desk);
    else if (text.data.kind !== 'explainer') yield* unmarked(text);
  },
};

function* givenAway({ data, passages }: LintedText, { people }: Desk): Generator<Complaint> {
  for (const [index, topic] of (data.topics ?? []).entries())
    if (people.has(topic))
      yield {
        at: ['topics', index],
        message: `Topik "${topic}" adalah orang. Berita yang menyangkut anak tidak memakai topik orang; hapus.`,
      };
  for (const [index, code] of data.regions.entries())
    if (code.length > '35.76.02'.length)
      yield {
        at: ['regions', index],
        message: `Wilayah ${code} terlalu sempit untuk berita yang menyangkut anak. Tulis sampai kecamatan saja.`,
      };
  if (data.image)
    yield { at: ['image'], message: 'Pastikan wajah, seragam, dan rumah anak pada gambar tidak dikenali.', severity: 'warning' };
  for (const { words, place } of passages) {
    for (const [pattern, what] of tellTales)
      for (const match of words.matchAll(pattern))
        yield { at: place(match.index), message: `${what} ("${match[0]}") membuat anak dikenali. Hapus atau ganti dengan sebutan umum.` };
    for (const match of namesOfChildren(words))
      yield {
        at: place(match.index),
        message: `Nama "${match[1] ?? ''}" milik orang di bawah 18 tahun. Ganti dengan inisial atau sebutan umum.`,
      };
  }
}

function* unmarked({ passages }: LintedText): Generator<Complaint> {
  if (!passages.some(({ words }) => isGrave(words))) return;
  for (const { words, place } of passages) {
    for (const sentence of sentencesOf(words)) {
      const harmed = harmOfChild(sentence.words);
      if (harmed !== undefined) {
        const lead = sentence.words.length - sentence.words.trimStart().length;
        yield {
          at: place(sentence.index + lead),
          message: `Kalimat ini menyebut anak dan "${harmed}". Tulis \`child: true\` lalu samarkan identitasnya.`,
          severity: 'warning',
        };
        return;
      }
    }
    for (const match of namesOfChildren(words))
      yield {
        at: place(match.index),
        message: `"${match[1] ?? ''}" berusia ${match[2] ?? ''} tahun. Bila berita dapat merugikannya, samarkan namanya dan tulis \`child: true\`.`,
        severity: 'warning',
      };
  }
}

/** "Pasal 2 Ayat (5)" is nobody; an age is one where the sentence speaks of people that young. */
const ofAge = /\b(?:anak|bocah|siswa|siswi|pelajar|remaja|balita|bayi|santri|korban|usia|berusia|umur|berumur|cucu|putra|putri|adik)\b/i;
const noName =
  /^(?:Pasal|Ayat|Huruf|Butir|Nomor|Angka|Bab|Kota|Kabupaten|Kecamatan|Kelurahan|Desa|Jawa|Sumatera|Kalimantan|Sulawesi|Nusa|Papua|Bali)\b/;

/** Initials and names that are said to be other names hide well enough. */
const namesOfChildren = (words: string): RegExpExecArray[] =>
  [...words.matchAll(nameWithAge)].filter(
    (match) => Number(match[2]) < 18 && !noName.test(match[1] ?? '') && isExposed(match[0], sentenceAround(words, match.index)),
  );

const isExposed = (match: string, sentence: string) =>
  (match.includes('tahun') || ofAge.test(sentence)) && !/\b(?:samaran|inisial|berinisial|disamarkan)\b/i.test(sentence);
