/** Which years of articles the form opens: a year is a collection, so that a long archive need not be read whole. */

/**
 * @param today in the newsroom's zone, `2026-11-25`
 * @param asked `2019`, where the address asks for an older year
 * @returns newest first; in December the next year too, for what is scheduled
 */
export function openYears(today: string, asked: string | null): number[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const years = [...(month === 12 ? [year + 1] : []), year, year - 1];
  if (asked !== null && /^\d{4}$/.test(asked) && !years.includes(Number(asked))) years.push(Number(asked));
  return years;
}
