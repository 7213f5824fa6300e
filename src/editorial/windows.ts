/** Windows of time that open with an instant and close by themselves. */
import { hasCome } from '#editorial/publication.ts';

const hourMs = 3_600_000;

/** Google News takes what was first published within two days. */
export const newsHours = 48;
/** How long an entry of the log of corrections stands on the front page. */
export const freshCorrectionHours = 7 * 24;

/** The first instant at which the window is closed. */
export const windowEnd = (opened: string, hours: number): string => new Date(Date.parse(opened) + hours * hourMs).toISOString();

export const isWithin = (opened: string, hours: number, now: Date): boolean =>
  hasCome(opened, now) && !hasCome(windowEnd(opened, hours), now);
