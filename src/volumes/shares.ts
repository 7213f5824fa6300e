/** Divides what has to be made among processes. */
import { toLocalIso } from '#instants.ts';
import { isCurrent, type Planned, type SitePlan } from '#volumes/site-plan.ts';
import type { Shelf } from '#volumes/shelf.ts';

type Checked = Planned<{ inputs: () => string }>;
type Weighed = Planned<{ name: string; weight: number }>;

/** What has to be made, and what is current but lost from the shelf. */
export async function toMake({ printed, search }: SitePlan, shelf: Shelf): Promise<SitePlan> {
  const missing = async (one: Checked) => one.last === undefined || !isCurrent(one) || (await shelf.find(one.last.folder)) === undefined;
  return { printed: await filter(printed, missing), search: await filter(search, missing) };
}

async function filter<T>(list: readonly T[], holds: (one: T) => Promise<boolean>): Promise<T[]> {
  const held: T[] = [];
  // One after the other: each may unpack a whole volume.
  for (const one of list) if (await holds(one)) held.push(one);
  return held;
}

/** Below this a second process takes longer to start than it saves. */
const worthProcess = 9000;
/** Until another process has read the plan, this one has made so much. */
const headStart = 1500;
/** Where code and frame are as they were, most pages are kept and only looked at. */
const keptShare = 0.15;

/** @returns names for each process; what stands first is for this one */
export function divide({ printed, search }: SitePlan, site: string, processes: number): string[][] {
  const weights = [...printed, ...search].map((planned) => ({ name: planned.volume.name, weight: weightOf(planned, site) }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const count = Math.max(1, Math.min(processes, Math.floor(all / worthProcess)));
  const shares = Array.from({ length: count }, (_, index) => ({ names: [] as string[], weight: index === 0 ? 0 : headStart }));
  const front = weights.filter(({ name }) => name === 'depan');
  for (const { name, weight } of [...front, ...weights.filter((one) => !front.includes(one)).sort((a, b) => b.weight - a.weight)]) {
    const [lightest] = name === 'depan' ? shares : shares.toSorted((a, b) => a.weight - b.weight);
    lightest?.names.push(name);
    if (lightest) lightest.weight += weight;
  }
  return shares.map(({ names }) => names);
}

const weightOf = ({ volume, last }: Weighed, site: string) => volume.weight * (last?.site === site ? keptShare : 1);

/** The part of a plan that has these names. */
export function only({ printed, search }: SitePlan, names: readonly string[]): SitePlan {
  const wanted = new Set(names);
  const has = ({ volume }: Planned<{ name: string }>) => wanted.has(volume.name);
  return { printed: printed.filter(has), search: search.filter(has) };
}

/** Volumes of one year. */
export function ofYear({ printed, search }: SitePlan, year: number): SitePlan {
  const has = ({ volume }: Planned<{ year: number | undefined }>) => volume.year === year;
  return { printed: printed.filter(has), search: search.filter(has) };
}

/** Its message is a sentence for whoever joins volumes from several machines. */
export class MissingVolumes extends Error {
  override name = 'MissingVolumes';
}

/** @throws MissingVolumes where a closed year is due: joining makes only what belongs to the year of `now` and to no year */
export function notBefore({ printed, search }: SitePlan, now: Date): void {
  const thisYear = Number(toLocalIso(now).slice(0, 4));
  const due = [...printed, ...search].flatMap(({ volume }) => (volume.year !== undefined && volume.year < thisYear ? volume.year : []));
  const years = [...new Set(due)].sort((a, b) => a - b);
  if (years[0] === undefined) return;
  throw new MissingVolumes(
    `Jilid tahun ${years.join(', ')} belum ada atau tidak lagi cocok dengan naskah. Jalankan lebih dulu: npm run build -- --volume ${years[0]}`,
  );
}
