/** The line that says when a text was published, perhaps with a name: `Kamis, 26 April 2018 | 14:30 WIB`. */
import { dateMentions, isoDay, weekdayOf, weekdays } from '#paste/date-mentions.ts';
import type { Head } from '#paste/found-head.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { isOutlet, isSameOutlet } from '#paste/outlets.ts';
import { push, type Remark, type Report } from '#paste/report.ts';
import { countOf } from '#paste/words.ts';

const clock = /(?:pukul|jam|pkl\.?)?\s*\b([01]?\d|2[0-3])[.:]([0-5]\d)(?:[.:][0-5]\d)?\b\s*(?:WIB|WITA|WIT)?/i;
const momentLabels =
  /\b(?:diterbitkan|dipublikasikan|diposting|diunggah|tayang|terbit|published|posted|publish|diperbarui|updated?|last updated|tanggal|hari|pada|on|oleh|by|admin|redaksi|tim redaksi)\b\s*:?/gi;

/** Words that make it another time than that of publication. */
const limits = /\b(?:embargo|sampai|hingga|sebelum|berlaku|batas|paling lambat)\b/i;

/** @returns whether it is such a line; the instant goes into `head.published`, what is not sure into the report */
export function readMoment(
  text: string,
  remark: (subject: string, message: string) => Remark,
  head: Head,
  { now, outlet }: NewsroomFacts,
  report: Report,
): boolean {
  const mention = dateMentions(text).find(({ year }) => year !== undefined);
  if (!mention || limits.test(text)) return false;
  const afterDate = text.slice(0, mention.index) + text.slice(mention.index + mention.text.length);
  const time = clock.exec(afterDate);
  const rest = (time ? afterDate.replace(time[0], '') : afterDate)
    .replace(momentLabels, '')
    .replace(/\b(?:dibaca|dilihat)\s*:?\s*[\d.,]+\s*(?:kali|x)?/gi, '')
    .replace(/\b(?:halaman|hal\.?|edisi)\s*\d+\b/gi, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  const isNewspaper = rest !== '' && (isOutlet(rest) || isSameOutlet(rest, outlet));
  if (time ? countOf(rest) > 4 : rest !== '' && !isNewspaper) return false;
  const day = isoDay(mention);
  if (day === undefined || (mention.weekday !== undefined && weekdayOf(day) !== mention.weekday))
    return push(
      report.doubtful,
      remark(
        'waktu terbit',
        day === undefined ? 'Tanggal ini tidak ada.' : `${day} jatuh pada hari ${weekdays[weekdayOf(day)] ?? ''}. Periksa harinya.`,
      ),
    );
  if (head.published !== undefined) return push(report.discarded, remark('waktu lain', 'waktu terbit sudah ditemukan di atas'));
  head.published = `${day}T${time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}` : '00:00'}:00${now.slice(19)}`;
  if (rest !== '' && !isNewspaper) report.doubtful.push(remark('nama di baris waktu', `"${rest}" mungkin penulisnya. Isi \`authors\`.`));
  return push(
    time ? report.recognized : report.doubtful,
    remark('waktu terbit', time ? head.published : `${head.published}. Jamnya tidak disebut; periksa.`),
  );
}
