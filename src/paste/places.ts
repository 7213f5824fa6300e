/** Which words are the name of a place, and how it is written. */
import { placeNames } from '#paste/gazetteer.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';

type Region = NewsroomFacts['regions'][number];

const kindWords = /^(?:kota|kabupaten|kab\.?|kecamatan|kec\.?|kelurahan|kel\.?|desa|provinsi|prov\.?|pulau)\s+/i;
const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

export interface Places {
  /** `KOTA MOJOKERTO` is `Kota Mojokerto`; undefined where no such place is known. */
  nameOf(words: string): string | undefined;
  /** The regions that a place may be; two where the name alone does not say which. */
  regionsOf(name: string): readonly Region[];
}

export function placesFor(regions: readonly Region[]): Places {
  const names = new Map(placeNames.map((name) => [key(name), name]));
  const byName = new Map<string, Region[]>();
  for (const region of regions) {
    const own = [region.name, ...(region.aliases ?? [])];
    for (const name of own) names.set(key(name), name);
    // Without the kind in front as well: "Mojokerto" may be the city or the regency.
    for (const name of new Set(own.flatMap((each) => [key(each), key(each).replace(kindWords, '')])))
      byName.set(name, [...(byName.get(name) ?? []), region]);
  }
  return {
    nameOf(words) {
      const plain = key(words).replace(kindWords, (kind) => `${fullKind(kind).toLowerCase()} `);
      const whole = names.get(plain);
      if (whole !== undefined) return whole;
      const kind = kindWords.exec(plain)?.[0];
      const inner = kind === undefined ? undefined : names.get(plain.slice(kind.length));
      return kind === undefined || inner === undefined ? undefined : `${fullKind(kind)} ${inner}`;
    },
    regionsOf(name) {
      const exact = byName.get(key(name));
      if (exact !== undefined) return exact;
      const kind = kindWords.exec(key(name))?.[0];
      const inner = kind === undefined ? [] : (byName.get(key(name).slice(kind.length)) ?? []);
      return inner.filter((region) => kindsFor(kind ?? '').includes(region.kind));
    },
  };
}

const kinds: readonly [RegExp, string, readonly string[]][] = [
  [/^kota/, 'Kota', ['city']],
  [/^kab/, 'Kabupaten', ['regency']],
  [/^kec/, 'Kecamatan', ['district']],
  [/^kel/, 'Kelurahan', ['village']],
  [/^desa/, 'Desa', ['village']],
  [/^prov/, 'Provinsi', ['province']],
  [/^pulau/, 'Pulau', []],
];
const fullKind = (word: string) => kinds.find(([pattern]) => pattern.test(word))?.[1] ?? '';
const kindsFor = (word: string) => kinds.find(([pattern]) => pattern.test(word))?.[2] ?? [];
