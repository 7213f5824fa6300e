/**
 * Dates, numbers and sizes as readers see them (EYD: dot in clock times, WIB named, `Rp` closed up).
 * Formatted at build time only, so no difference between browsers can show.
 */
import { site } from '#site.ts';

/** Most instants stand in a dozen lists, and to format one takes longer than to look it up. */
const mostKnown = 10_000;

function format(options: Intl.DateTimeFormatOptions): (instant: Date | string) => string {
  const formatter = new Intl.DateTimeFormat(site.locale, { timeZone: site.timeZone, ...options });
  const known = new Map<string, string>();
  return (instant) => {
    const key = typeof instant === 'string' ? instant : instant.toISOString();
    const text = known.get(key) ?? formatter.format(new Date(instant));
    if (known.size >= mostKnown) known.clear();
    known.set(key, text);
    return text;
  };
}

const month = format({ month: 'long', year: 'numeric' });
const monthName = format({ month: 'long' });
const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const integer = new Intl.NumberFormat(site.locale);
const oneDecimal = new Intl.NumberFormat(site.locale, { maximumFractionDigits: 1 });

/** `Kamis, 26 April 2018` */
export const formatLongDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** `26 April 2018` */
export const formatDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
/** `26 Apr 2018` */
export const formatShortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
/** `April 2018` from a year and a month number counted from 1. */
export const formatMonth = (year: number, monthNumber: number): string => month(noonOf(year, monthNumber));
/** `April` */
export const formatMonthName = (monthNumber: number): string => monthName(noonOf(2000, monthNumber));
/** `14.30` */
export const formatClock = (instant: Date | string): string => clock(instant).replace(':', '.');
/** `Kamis, 26 April 2018, 14.30 WIB`: from two formatters, because one would put "pukul" in between. */
export const formatMoment = (instant: Date | string): string => `${formatLongDay(instant)}, ${formatClock(instant)} ${site.timeZoneLabel}`;
/** `1.234` */
export const formatCount = (count: number): string => integer.format(count);

/** `812 B`, `34 kB`, `1,2 MB` from a number of bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${integer.format(Math.round(bytes / 1000))} kB`;
  return `${oneDecimal.format(bytes / 1_000_000)} MB`;
}

const noonOf = (year: number, monthNumber: number) => new Date(Date.UTC(year, monthNumber - 1, 15, 5));
