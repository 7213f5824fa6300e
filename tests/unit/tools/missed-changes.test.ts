import { describe, expect, test } from 'vitest';
import { sitemapIndex, urlset } from '#feeds/sitemap.ts';
import * as routes from '#routes.ts';
import { missedChanges } from '#tools/missed-changes.ts';
import { article, edition } from '../editorial/small-edition.ts';

const origin = 'https://kentongan.example';
const now = '2026-11-20T12:00:00+07:00';
const since = new Date('2026-11-13T12:00:00+07:00');
const published = '2026-11-20T06:00:00+07:00';
const url = routes.absolute(routes.article('2026/11/a'), origin);

/** A site whose sitemap and feed say this of the article. */
const siteWith =
  (lastModified: string | undefined, feed = '') =>
  (path: string) =>
    Promise.resolve(
      path === routes.siteFeed
        ? `<rss>${feed}</rss>`
        : path === routes.yearSitemap(2026)
          ? urlset(lastModified === undefined ? [] : [{ url, lastModified }])
          : undefined,
    );
const missed = async (read: ReturnType<typeof siteWith>, data = {}) =>
  (await missedChanges(edition([article('2026/11/a', { published, ...data })], { now }), read, origin, since)).map(
    ({ message }) => message,
  );

describe('The watchdog', () => {
  test('is content with a site that shows what was due', async () => {
    expect(await missed(siteWith(published, `<link>${url}</link>`))).toEqual([]);
  });

  test('misses a publication, a correction and a retraction that have not come', async () => {
    expect(await missed(siteWith(undefined))).toEqual([expect.stringContaining('belum ada')]);
    const corrections = [{ kind: 'correction', at: '2026-11-20T08:00:00+07:00', note: 'a' }];
    expect(await missed(siteWith(published), { corrections })).toEqual([expect.stringContaining('masih versi 2026-11-20T06:00')]);
    const retraction = { at: '2026-11-20T08:00:00+07:00', reason: 'editorial', note: 'a' };
    expect(await missed(siteWith(published), { retraction })).toEqual([expect.stringContaining('dicabut')]);
    expect(await missed(siteWith(undefined), { retraction })).toEqual([]);
  });

  test('misses the end of an information that is still in the feed', async () => {
    const expires = '2026-11-20T08:00:00+07:00';
    expect(await missed(siteWith(published, `<link>${url}</link>`), { expires })).toEqual([expect.stringContaining('kedaluwarsa')]);
    expect(await missed(siteWith(published), { expires })).toEqual([]);
  });

  test('leaves alone what is not due yet and what lies long back', async () => {
    expect(await missed(siteWith(undefined), { published: '2026-11-20T12:00:01+07:00' })).toEqual([]);
    expect(await missed(siteWith(undefined), { published: '2026-11-13T12:00:00+07:00' })).toEqual([]);
  });

  test('says so when the site does not answer', async () => {
    expect(await missed(() => Promise.resolve(undefined))).toEqual([expect.stringContaining('situs mungkin mati')]);
  });
});

test('It reads sitemaps as this site writes them.', () => {
  expect(urlset([{ url, lastModified: published }])).toContain(`<loc>${url}</loc>`);
  expect(sitemapIndex([{ url }])).toContain(`<loc>${url}</loc>`);
});
