/** The place of a report belongs to the places it is filed under. */
import { RegionTree, fullRegionName } from '#editorial/region.ts';
import type { TextRule } from '#lint/rule.ts';

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
const withoutKind = (name: string) => plain(name).replace(/^(?:kota|kabupaten|kab\.|kecamatan|kec\.|kelurahan|desa|provinsi)\s+/, '');

export const datelineRegion: TextRule = {
  name: 'tempat-berita',
  *check({ data: { dateline, regions } }, desk) {
    if (dateline === undefined || regions.length === 0) return;
    const place = dateline.split(',')[0] ?? '';
    const tree = new RegionTree(desk.regions);
    const named = tree.all.filter((region) =>
      [region.name, fullRegionName(region), ...(region.aliases ?? [])].some((name) => plain(name) === plain(place)),
    );
    const meant = named.length > 0 ? named : tree.all.filter(({ name }) => withoutKind(name) === plain(place));
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
