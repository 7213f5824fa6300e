/**
 * Instants as the newsroom writes them: ISO 8601 in the time zone of the publication, which has no summer time.
 * Built by hand because `Date` and `Intl` know no "ISO with a chosen offset".
 */
import { site } from '#site.ts';

const offsetMinutes = Number(site.utcOffset.slice(0, 3)) * 60;

/** `2018-04-26T14:30:00+07:00` for any instant, whatever offset it was written with. */
export function toLocalIso(instant: Date | string): string {
  const shifted = new Date(new Date(instant).getTime() + offsetMinutes * 60_000);
  return shifted.toISOString().slice(0, 19) + site.utcOffset;
}

/** The calendar day there, `2018-04-26`. */
export const localDay = (instant: Date | string): string => toLocalIso(instant).slice(0, 10);

export const hoursBetween = (earlier: Date | string, later: Date | string): number =>
  (new Date(later).getTime() - new Date(earlier).getTime()) / 3_600_000;
