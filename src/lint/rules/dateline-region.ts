/** The place of a report belongs to the places it is filed under. */
import { RegionTree, fullRegionName } from '#editorial/region.ts';
import type { Desk, TextRule } from '#lint/rule.ts';

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
const withoutKind = (name: string) => plain(name).replace(/^(?:kota|kabupaten|kab\.|kecamatan|kec\.|kelurahan|desa|provinsi)\s+/, '');

interface Names {
  byName: ReadonlyMap<string, readonly PlacedRegion[]>;
  /** Without "Kota", "Desa" and the like. */
  byBareName: ReadonlyMap<string, readonly PlacedRegion[]>;
}
type PlacedRegion = RegionTree['all'][number];

/** Made once for all texts of a run: a country has 80,000 places. */
const made = new WeakMap<Desk['regions'], Names>();

function namesOf(regions: Desk['regions']): Names {
  const known = made.get(regions);
  if (known) return known;
  const byName = new Map<string, PlacedRegion[]>();
  const byBareName = new Map<string, PlacedRegion[]>();
  const add = (map: typeof byName, name: string, region: PlacedRegion) => {
    const own = map.get(name) ?? [];
    if (!own.includes(region)) map.set(name, [...own, region]);
  };
  for (const region of new RegionTree(regions).all) {
    for (const name of [region.name, fullRegionName(region), ...(region.aliases ?? [])]) add(byName, plain(name), region);
    add(byBareName, withoutKind(region.name), region);
  }
  const names = { byName, byBareName };
  made.set(regions, names);
  return names;
}

export const datelineRegion: TextRule = {
  name: 'tempat-berita',
  *check({ data: { dateline, regions } }, desk) {
    if (dateline === undefined || regions.length === 0) return;
    const place = dateline.split(',')[0] ?? '';
    const { byName, byBareName } = namesOf(desk.regions);
    const named = byName.get(plain(place)) ?? [];
    const meant = named.length > 0 ? named : (byBareName.get(plain(place)) ?? []);
    if (meant.length === 0) return;
    const at = ['dateline'];
    const outer = meant.filter(({ kind }) => kind === 'city' || kind === 'regency');
    if (named.length === 0 && outer.length > 1) {
      yield {
        at,
        message: `"${place}" dapat berarti ${outer.map(({ name }) => name).join(' atau ')}. Tulis yang mana.`,
        severity: 'warning',
      };
      return;
    }
    const isFiled = meant.some(({ code }) =>
      regions.some((own) => own === code || own.startsWith(`${code}.`) || code.startsWith(`${own}.`)),
    );
    if (!isFiled)
      yield {
        at,
        message: `Tempat berita ${place} (${meant.map(({ code }) => code).join(' atau ')}) tidak ada di \`regions\`. Samakan, atau tambahkan kodenya.`,
        severity: 'warning',
      };
  },
};
