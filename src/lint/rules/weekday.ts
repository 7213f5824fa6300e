/** The weekday is a check digit of a date. */
import type { Complaint, TextRule } from '#lint/rule.ts';
import { dateMentions, isoDay, weekdayOf, weekdays, type DateMention } from '#paste/date-mentions.ts';

const dayMs = 86_400_000;

export const weekday: TextRule = {
  name: 'hari-tanggal',
  *check({ passages, data: { published } }) {
    for (const { words, place } of passages)
      for (const mention of dateMentions(words)) {
        // "Nomor 12/13/2020" is no date.
        if (/(?:nomor|no\.?|pasal)\s*\S*$/i.test(words.slice(Math.max(0, mention.index - 20), mention.index))) continue;
        const complaint = mistakeIn(mention, published.slice(0, 10));
        if (complaint) yield { at: place(mention.index), ...complaint };
      }
  },
};

function mistakeIn(mention: DateMention, published: string): Omit<Complaint, 'at'> | undefined {
  // Lower case, it may be "dua minggu, 12 Mei".
  const named = /^\p{Lu}/u.test(mention.text) && mention.weekday !== undefined ? weekdays[mention.weekday] : undefined;
  const days = mention.year === undefined ? nearest(mention, published) : [isoDay(mention)].filter((day) => day !== undefined);
  const [day] = days;
  if (day === undefined)
    return mention.year === undefined
      ? undefined
      : { message: `Tanggal "${mention.text}" tidak ada. Tulis hari, bulan, tahun, misalnya 26/4/2026.` };
  if (named === undefined || days.some((each) => weekdays[weekdayOf(each)] === named)) return undefined;
  const message = `"${mention.text}": ${day.split('-').reverse().map(Number).join('/')} jatuh pada hari ${weekdays[weekdayOf(day)] ?? ''}, bukan ${named}. Periksa hari atau tanggalnya.`;
  return mention.year === undefined ? { message, severity: 'warning' } : { message };
}

/** Half a year away either side may be meant, so both are right. */
const mayBeMeantDays = 250;

/** Without a year: those that lie near the day of publication, the nearest first. */
function nearest(mention: DateMention, published: string): string[] {
  const year = Number(published.slice(0, 4));
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(published)) / dayMs;
  return [year - 1, year, year + 1]
    .flatMap((each) => isoDay({ ...mention, year: each }) ?? [])
    .filter((day) => distance(day) <= mayBeMeantDays)
    .sort((a, b) => distance(a) - distance(b));
}
