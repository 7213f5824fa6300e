/** Places by Kemendagri code, because names collide: Magersari is a district and a village in it. */
import { slugOfWords } from '#editorial/slug.ts';
import type { RegionData } from '#schemas/region.ts';

export interface Region extends RegionData {
  /** Code of the region around it, if that one is known. */
  parent: string | undefined;
  /** Slugs from the outermost known region to this one. */
  slugs: readonly string[];
}

export const parentCode = (code: string): string | undefined => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined);

export class RegionTree {
  readonly #byCode: ReadonlyMap<string, Region>;

  constructor(rows: readonly RegionData[]) {
    const byCode = new Map<string, Region>();
    // Outer regions have shorter codes and must be known before what lies in them.
    for (const row of [...rows].sort((a, b) => a.code.length - b.code.length)) {
      const parent = byCode.get(parentCode(row.code) ?? '');
      byCode.set(row.code, { ...row, parent: parent?.code, slugs: [...(parent?.slugs ?? []), slugOfWords(row.name)] });
    }
    this.#byCode = byCode;
  }

  get(code: string): Region | undefined {
    return this.#byCode.get(code);
  }

  get all(): Region[] {
    return [...this.#byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  children(code: string | undefined): Region[] {
    return this.all.filter((region) => region.parent === code);
  }

  /** From the outermost region down to the one with this code. */
  pathTo(code: string): Region[] {
    const region = this.#byCode.get(code);
    if (!region) return [];
    return region.parent === undefined ? [region] : [...this.pathTo(region.parent), region];
  }

  /** Every region that holds one of these codes, each once. */
  around(codes: readonly string[]): Region[] {
    return [...new Map(codes.flatMap((code) => this.pathTo(code)).map((region) => [region.code, region])).values()];
  }
}

/** The first of the last four digits says which: 1 a kelurahan, 2 a desa. */
export const villageKind = (code: string): 'Kelurahan' | 'Desa' => (/\.1\d{3}$/.test(code) ? 'Kelurahan' : 'Desa');

/** "Kelurahan Kedundung", "Kecamatan Magersari", "Kota Mojokerto": how a place is called in full. */
export function fullRegionName(region: RegionData): string {
  if (region.kind === 'district') return `Kecamatan ${region.name}`;
  if (region.kind !== 'village') return region.name;
  return `${villageKind(region.code)} ${region.name}`;
}
