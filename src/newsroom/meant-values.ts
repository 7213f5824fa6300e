/** What an editor surely meant by a value that cannot be used: said as it has to be written. */
import { slugOfWords } from '#editorial/slug.ts';
import { toLocalIso } from '#instants.ts';
import { dateMentions, isoDay } from '#paste/date-mentions.ts';
import { site } from '#site.ts';

/** Indonesian and everyday words for the values of `kind`, `reason` and `verification`; one may stand for several. */
const words: Readonly<Record<string, string>> = {
  report: 'berita, news, artikel, liputan, reportase, warta, feature',
  explainer: 'panduan, penjelasan, penjelas, tips',
  'press-release': 'rilis, siaran pers, press release, rilis pers, pers rilis, release',
  opinion: 'opini, kolom, tajuk, esai, surat pembaca',
  advertorial: 'adv, advetorial, iklan, pariwara, ads, inforial',
  correction: 'ralat, koreksi',
  clarification: 'klarifikasi, penjelasan',
  'right-of-reply': 'hak jawab, tanggapan',
  update: 'pembaruan, pemutakhiran, perkembangan, lanjutan',
  'child-future': 'anak, masa depan anak',
  'victim-trauma': 'korban, trauma korban',
  'press-council': 'dewan pers',
  decency: 'kesusilaan, asusila',
  editorial: 'redaksi',
  pending: 'belum, menunggu, ya, iya, true',
};

/** One of the choices that the word stands for. */
export function meantChoice<Choice extends string>(written: string, choices: readonly Choice[]): Choice | undefined {
  const plain = written.toLowerCase().replaceAll(/[-_]/g, ' ').trim();
  return choices.find((choice) => choice.replaceAll('-', ' ') === plain || words[choice]?.split(', ').includes(plain));
}

/** The line of a list that was written as a text; undefined where that says nothing. */
export function meantList(key: string, written: unknown): string | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const parts = String(written).split(/[,;]|\s+dan\s+/);
  if (key === 'regions') return `${key}: [${parts.map((part) => `"${part.trim()}"`).join(', ')}]`;
  const ids = parts.map(slugOfWords).filter(Boolean);
  return /^(?:authors|editors|topics)$/.test(key) && ids.length > 0 ? `${key}: [${ids.join(', ')}]` : undefined;
}

const isoDate = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const offsets: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** What to write for an instant in another form: "20 November 2026 pukul 09.00 WIB". */
export function explainInstant(written: unknown): string {
  const text = String(written)
    .replaceAll(/[“”‘’"']/g, '')
    .trim();
  const [iso, year, month, dayOfMonth] = isoDate.exec(text) ?? [];
  const [mention] = dateMentions(text);
  const date = iso === undefined ? mention : { text: iso, year: Number(year), month: Number(month), day: Number(dayOfMonth) };
  if (date?.year === undefined) return 'Waktu harus lengkap dengan tanggal, jam, dan zona. Tulis misalnya: "2026-11-22T10:00:00+07:00".';
  const day = isoDay(date);
  if (day === undefined) return `Tanggal ${date.text} tidak ada di kalender. Periksa tanggal dan bulannya; ditulis tahun-bulan-tanggal.`;
  const rest = text.slice(text.indexOf(date.text) + date.text.length);
  const [, hours, minutes, seconds = '00'] = /(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?/.exec(rest) ?? [];
  if (hours === undefined || minutes === undefined)
    return `Waktu harus lengkap dengan jam dan zona. Tulis misalnya: "${day}T10:00:00${site.utcOffset}", dengan jam yang benar.`;
  const offset = /[+-]\d{2}:\d{2}\s*$/.exec(rest)?.[0].trim() ?? offsets[/\b(?:WIB|WITA|WIT)\b/i.exec(rest)?.[0].toUpperCase() ?? ''];
  const instant = new Date(`${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}${offset ?? site.utcOffset}`);
  if (Number.isNaN(instant.getTime())) return `Jam ${hours}.${minutes} tidak ada. Tulis jam 00 sampai 23.`;
  return `Waktu ditulis dengan huruf T di tengah, titik dua, zona, dan petik lurus. Tulis: "${toLocalIso(instant)}".`;
}
