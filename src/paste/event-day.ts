/** When what is reported took place: the first date in the opening paragraphs that stands up to its weekday. */
import { dateMentions, isoDay, nearestPast, weekdayOf, weekdays, type DateMention } from '#paste/date-mentions.ts';
import type { Line } from '#paste/lines.ts';
import type { Report } from '#paste/report.ts';

const openingParagraphs = 4;
const dayMs = 86_400_000;

/** @param latest day up to which a date without a year is looked for, `2018-04-30` */
export function readEventDay(
  paragraphs: readonly Line[],
  dateline: { date: string | undefined; line: number } | undefined,
  latest: string,
  report: Report,
): string | undefined {
  let eventDay: string | undefined;
  // The day on which a report was written is not that of what it reports.
  for (const mention of dateMentions(dateline?.date ?? '')) {
    const { doubt, message } = judge(mention, latest, '');
    const remark = { line: dateline?.line ?? 0, subject: 'tanggal naskah', words: mention.text, message };
    report[doubt ? 'doubtful' : 'recognized'].push(remark);
  }
  for (const { number, text } of paragraphs.slice(0, openingParagraphs))
    for (const mention of dateMentions(text)) {
      const { day, doubt, message } = judge(mention, latest, text.slice(0, mention.index));
      report[doubt ? 'doubtful' : 'recognized'].push({ line: number, subject: 'tanggal peristiwa', words: mention.text, message });
      if (!doubt) eventDay ??= day;
    }
  return eventDay;
}

const limit =
  /\b(?:sampai|hingga|sebelum|paling lambat|selambat-lambatnya|paling akhir|sejak|jatuh tempo|berlaku|batas waktu|tenggat|pemberitaan|surat|tertanggal|putusan|peraturan)\s+(?:(?:dengan|pada|tanggal|mulai|akhir|pembayaran|pendaftaran)\s+)*$/i;

function judge(mention: DateMention, latest: string, before: string): { day?: string; doubt: boolean; message: string } {
  const named = mention.weekday === undefined ? undefined : weekdays[mention.weekday];
  if (mention.year !== undefined) {
    const day = isoDay(mention);
    if (day === undefined) return { doubt: true, message: 'Tidak ada tanggal seperti ini. Hari ditulis sebelum bulan.' };
    const right = weekdays[weekdayOf(day)] ?? '';
    if (named !== undefined && named !== right)
      return { doubt: true, message: `${day} jatuh pada hari ${right}, bukan ${named}. Tanyakan mana yang benar.` };
    if (limit.test(before)) return { doubt: true, message: `${day} tampaknya batas waktu atau tanggal dokumen, bukan hari peristiwanya.` };
    if (day > latest) return { doubt: true, message: `${day}, hari ${right}: masih akan datang.` };
    if (named === undefined && /["”]\s*$/.test(before))
      return { doubt: true, message: `${day}, hari ${right}: tampaknya kapan yang disebut itu terbit.` };
    // As often the day of a law, a birth or a plan.
    if (named === undefined && !mention.text.startsWith('('))
      return { doubt: true, message: `${day}, hari ${right}. Harinya tidak ditulis; periksa apakah ini hari peristiwanya.` };
    return { day, doubt: false, message: `${day}, hari ${right}` };
  }
  const day = nearestPast(mention, latest);
  if (day === undefined) return { doubt: true, message: 'Tidak ada tanggal seperti ini pada hari itu. Periksa hari dan tanggalnya.' };
  const isRecent = Date.parse(latest) - Date.parse(day) < 366 * dayMs;
  if (named === undefined) return { doubt: true, message: `Tahunnya tidak ditulis; mungkin ${day}.` };
  return isRecent
    ? { day, doubt: false, message: `${day}; tahunnya dihitung dari harinya` }
    : { doubt: true, message: `Tahunnya tidak ditulis. Yang terdekat dengan hari ${named} ialah ${day}.` };
}
