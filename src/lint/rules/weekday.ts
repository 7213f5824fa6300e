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
  const day = mention.year === undefined ? nearest(mention, published) : isoDay(mention);
  if (day === undefined)
    return mention.year === undefined
      ? undefined
      : { message: `Tanggal "${mention.text}" tidak ada. Tulis hari, bulan, tahun, misalnya 26/4/2026.` };
  const right = weekdays[weekdayOf(day)] ?? '';
  if (named === undefined || named === right) return undefined;
  const message = `"${mention.text}": ${day.split('-').reverse().map(Number).join('/')} jatuh pada hari ${right}, bukan ${named}. Periksa hari atau tanggalnya.`;
  return mention.year === undefined ? { message, severity: 'warning' } : { message };
}

/** Without a year: the one that lies nearest to the day of publication. */
function nearest(mention: DateMention, published: string): string | undefined {
  const year = Number(published.slice(0, 4));
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(published)) / dayMs;
  return [year - 1, year, year + 1]
    .flatMap((each) => isoDay({ ...mention, year: each }) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}
