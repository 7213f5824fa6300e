/** Structured data broken on purpose, one field at a time: the rules find each. */
import pMap from 'p-map';
import { describe, expect, test } from 'vitest';
import { fileOf } from './built-site.ts';
import { mutationsOf } from './mutations.ts';
import { articleComplaints } from './rules/article-rules.ts';
import { siteNodeComplaints } from './rules/site-node-rules.ts';
import { site } from './site.ts';
import { jsonLdTexts } from './tree.ts';

/** Nothing on the page says what these ought to be, only that they are there. */
const unseen = /\.copyrightNotice different$|^alternateName different$/;

/** One page of each kind of node; together they have every field that the site ever writes. */
const pages = {
  'a report with a photograph, corrections and two authors': '/berita/2025/03/penghitungan-becak-listrik/',
  'an article with a gallery': '/berita/2024/02/wajah-baru-pasar-kemuning/',
  'an opinion': '/berita/2019/11/kota-yang-mau-menunggu/',
  'paid content without a photograph': '/berita/2025/06/kopi-wening-buka-kedai/',
  'an author': '/penulis/nurul-hikmawati/',
  'a region': '/wilayah/provinsi-lembayung/kota-tirtasari/',
  'the front page': '/',
};

describe('Each broken field is found', () => {
  test.each(Object.entries(pages))('in %s', async (_, path) => {
    const page = site.page(path);
    const blocks = jsonLdTexts(page.tree);
    const all = blocks.flatMap((block) => mutationsOf(JSON.parse(block) as never).map((mutation) => ({ ...mutation, block })));
    expect(all.length).toBeGreaterThan(20);
    const missed = await pMap(
      all,
      async ({ field, how, broken, block }) => {
        const html = page.html.replace(block, () => JSON.stringify(broken).replaceAll('<', '\\u003c'));
        expect(html).not.toBe(page.html);
        const edited = site.with({ [fileOf(path)]: html });
        const found = await Promise.all([articleComplaints, siteNodeComplaints].map((rule) => rule(edited.page(path), edited)));
        return found.flat().length === 0 ? [`${field} ${how}`] : [];
      },
      { concurrency: 4 },
    );
    expect(missed.flat().filter((field) => !unseen.test(field))).toEqual([]);
  });
});
