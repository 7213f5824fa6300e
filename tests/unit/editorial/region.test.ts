import { describe, expect, test } from 'vitest';
import { fullRegionName, parentCode, RegionTree } from '#editorial/region.ts';
import { slugOfWords } from '#editorial/slug.ts';
import { regions } from './small-edition.ts';

const tree = new RegionTree(regions.toReversed());

describe('The tree of regions', () => {
  test('Addresses are nested as the regions are, in whatever order the rows stand.', () => {
    expect(tree.get('99.71.01.1002')?.slugs).toEqual(['provinsi-lembayung', 'kota-tirtasari', 'wanasari', 'kemuning']);
    expect(tree.pathTo('99.71.01.1001').map(({ code }) => code)).toEqual(['99', '99.71', '99.71.01', '99.71.01.1001']);
  });

  test('A district and the village of its name have different addresses.', () => {
    expect(tree.get('99.71.01')?.slugs).not.toEqual(tree.get('99.71.01.1001')?.slugs);
    expect(new Set(tree.all.map(({ slugs }) => slugs.join('/'))).size).toBe(regions.length);
  });

  test('Regions stand in the order of their codes.', () => {
    expect(tree.all.map(({ code }) => code)).toEqual(regions.map(({ code }) => code));
    expect(tree.children('99').map(({ code }) => code)).toEqual(['99.05', '99.71']);
    expect(tree.children(undefined).map(({ code }) => code)).toEqual(['99']);
  });

  test('Around several places stands each region once.', () => {
    const around = tree.around(['99.71.01.1001', '99.71.02', '99.71.01']).map(({ code }) => code);
    expect(around.toSorted()).toEqual(['99', '99.71', '99.71.01', '99.71.01.1001', '99.71.02']);
    expect(tree.around(['12.34'])).toEqual([]);
  });

  test('A region whose surroundings are unknown stands for itself.', () => {
    const alone = new RegionTree([{ code: '35.76.02', name: 'Magersari', kind: 'district' }]);
    expect(alone.get('35.76.02')).toMatchObject({ parent: undefined, slugs: ['magersari'] });
  });
});

describe('Names of regions', () => {
  test('Kelurahan and desa are told by the code, and names that carry their kind stay.', () => {
    expect(tree.all.map(fullRegionName)).toEqual([
      'Provinsi Lembayung',
      'Kabupaten Tirtasari',
      'Kecamatan Gunungwaru',
      'Desa Kaliputih',
      'Kota Tirtasari',
      'Kecamatan Wanasari',
      'Kelurahan Wanasari',
      'Kelurahan Kemuning',
      'Kecamatan Banyubiru',
    ]);
  });

  test('Slugs are plain letters, whatever the name has.', () => {
    expect(['Kota Mojokerto', "Ma'arif", 'Pulo Gadung / II', 'Bogé'].map(slugOfWords)).toEqual([
      'kota-mojokerto',
      'ma-arif',
      'pulo-gadung-ii',
      'boge',
    ]);
  });

  test('The code around a code is what stands in front of its last dot.', () => {
    expect(['35.76.02.1009', '35.76', '35'].map(parentCode)).toEqual(['35.76.02', '35', undefined]);
  });
});
