/** Windows of time that open with an instant and close by themselves. */
const hourMs = 3_600_000;

/** Google News takes what was first published within two days. */
export const newsHours = 48;
/** How long an entry of the log of corrections stands on the front page. */
export const freshCorrectionHours = 7 * 24;

/** The first instant at which the window is closed. */
export const windowEnd = (opened: string, hours: number): string => new Date(Date.parse(opened) + hours * hourMs).toISOString();

/** Asked of every article, so nothing is written out as an instant. */
export function isWithin(opened: string, hours: number, now: Date): boolean {
  const age = now.getTime() - Date.parse(opened);
  return age >= 0 && age < hours * hourMs;
}
