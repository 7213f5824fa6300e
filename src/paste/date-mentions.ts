/**
 * Dates as Indonesian newsrooms write them, day before month: `Kamis (26/4/18)`, `senin 18/11`, `Sabtu, 9 November 2024`.
 * The weekday is a check digit.
 */
export const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const months = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const otherMonths: Readonly<Record<string, number>> = { pebruari: 2, peb: 2, ags: 8, agt: 8, agust: 8, sept: 9, nopember: 11, nop: 11 };

export interface DateMention {
  /** As written, the weekday included. */
  text: string;
  /** Where it begins in the text, counted from 0. */
  index: number;
  /** Number of the weekday that is named, Sunday being 0. */
  weekday: number | undefined;
  day: number;
  month: number;
  /** Undefined where none is written. */
  year: number | undefined;
}

const weekdayPattern = String.raw`(?:\b(?<weekday>senin|selasa|rabu|kamis|jum['’‘]?at|sabtu|minggu|ahad)\b(?:\s+(?:pagi|siang|sore|malam|kemarin|lalu|petang|dini hari))?\s*,?\s*)?`;
const monthNames = [...months, ...Object.keys(otherMonths), ...shortMonths].join('|');
const pattern = new RegExp(
  `${weekdayPattern}(?<open>\\(\\s*)?(?:(?<day>\\d{1,2})\\s*(?<separator>[/.-])\\s*(?<month>\\d{1,2})(?:\\s*\\k<separator>\\s*(?<year>\\d{4}|\\d{2}))?(?![\\d/]|[.,]\\d)|(?<day2>\\d{1,2})\\s+(?<name>${monthNames})\\b\\.?(?:\\s+(?<year2>\\d{4})\\b)?)(?<close>\\s*\\))?`,
  'giu',
);

export function dateMentions(text: string): DateMention[] {
  return [...text.matchAll(pattern)].flatMap((match): DateMention[] => {
    const { weekday, day, day2, month, name, year, year2, separator, open, close } = match.groups ?? {};
    const before = text[match.index - 1];
    const inBrackets = open !== undefined && close !== undefined;
    if (weekday === undefined && before !== undefined && /[\p{L}\p{N}/.,-]/u.test(before)) return [];
    // Bare "18/11" is as likely a fraction or a number of a law; "1.2" a number.
    if (name === undefined && year === undefined && (separator !== '/' || !(inBrackets || weekday !== undefined))) return [];
    if (separator !== undefined && separator !== '/' && year?.length !== 4) return [];
    return [
      {
        text: match[0].trim(),
        index: match.index + (match[0].length - match[0].trimStart().length),
        weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
        day: Number(day ?? day2),
        month: name === undefined ? Number(month) : monthNumber(name),
        year: yearOf(year ?? year2),
      },
    ];
  });
}

function weekdayNumber(name: string): number {
  const plain = name.toLowerCase().replace(/['’‘]/g, '');
  return plain === 'ahad' ? 0 : weekdays.findIndex((weekday) => weekday.toLowerCase() === plain);
}

export function monthNumber(name: string): number {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return otherMonths[plain] ?? (months.includes(plain) ? months.indexOf(plain) : shortMonths.indexOf(plain)) + 1;
}

const yearOf = (written: string | undefined) =>
  written === undefined ? undefined : written.length === 2 ? 2000 + Number(written) : Number(written);

/** `2018-04-26`, or undefined where there is no such day. */
export function isoDay({ day, month, year }: Pick<DateMention, 'day' | 'month' | 'year'>): string | undefined {
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Sunday is 0. @param iso `2018-04-26` */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/**
 * The nearest day up to `latest` that fits, for a date without a year.
 * @param latest `2018-04-30`
 */
export function nearestPast(mention: DateMention, latest: string): string | undefined {
  const years = Array.from({ length: 29 }, (_, back) => Number(latest.slice(0, 4)) - back);
  return years
    .map((year) => isoDay({ ...mention, year }))
    .find((day) => day !== undefined && day <= latest && (mention.weekday === undefined || weekdayOf(day) === mention.weekday));
}
