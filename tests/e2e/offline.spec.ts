/** Reading without a signal: what was read stays, what was retracted goes. */
import { createHash } from 'node:crypto';
import { expectKept, kept, read, visit } from './device.ts';
import { test } from './own-site.ts';
import { expect } from './test.ts';

const first = '/berita/2025/03/penghitungan-becak-listrik/';
const second = '/berita/2025/06/bus-kota-banyubiru-wanasari-mulai-jalan/';
const headline = 'Becak Listrik di Kota Tirtasari Bertambah Jadi 75 Unit';

test('Every article that was read can be read again without a signal, the first one and its picture too', async ({ page, site }) => {
  await visit(page, second);
  await read(page);
  await expectKept(page, 'dibaca', second);
  await visit(page, first);
  await expectKept(page, 'dibaca', first);
  await site.cutOff();
  await visit(page, first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await visit(page, second);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bus Kota');
  await expect.poll(() => page.locator('.lead-photo img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('A page that was never read says so, and names what can be read instead', async ({ page, site }) => {
  await visit(page, first);
  await read(page);
  await expectKept(page, 'dibaca', first);
  await visit(page, '/luring/');
  await site.cutOff();
  await visit(page, '/rubrik/lingkungan/');
  await expect(page.getByText('belum tersimpan di perangkat ini')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('What is kept can be searched without a signal, from the search page too', async ({ page, site }) => {
  for (const path of [first, second, '/luring/']) {
    await visit(page, path);
    await read(page);
  }
  await expectKept(page, 'dibaca', first);
  await expectKept(page, 'dibaca', second);
  await site.cutOff();
  await visit(page, '/cari/?q=lutut');
  await expect(page).toHaveURL(/\/luring\/\?q=lutut$/);
  await expect(page.getByRole('status')).toHaveText('1 artikel tersimpan memuat "lutut".');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText(headline);
  await page.getByRole('searchbox').fill('kentang');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toHaveText('Tidak ada artikel tersimpan yang memuat "kentang".');
});

test('A retracted article leaves the device, with its pictures and the headlines that named it, with the next page that arrives', async ({
  page,
  site,
}) => {
  await visit(page, first);
  await read(page);
  await expectKept(page, 'dibaca', first);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expectKept(page, 'disimpan', first);
  const photo = '/foto/2025/03/penghitungan-becak-listrik-0123456789-400.avif';
  const other = '/foto/2025/03/cerita-lain-0123456789-400.avif';
  await page.evaluate(
    async ([pictures, list]) => {
      for (const each of pictures) await (await caches.open('gambar')).put(each, new Response(''));
      // A page that named it, as it was kept before.
      await (await caches.open('antarmuka')).put('/', new Response(`<a href="${list}">Judul lama</a>`));
    },
    [[photo, other], first] as const,
  );
  const digest = createHash('sha256').update(first).digest('hex').slice(0, 16);
  site.write('/luring/dicabut.json', JSON.stringify([...(JSON.parse(site.read('/luring/dicabut.json')) as string[]), digest]));
  await visit(page, second);
  await expect.poll(() => kept(page, 'dibaca')).not.toContain(first);
  await expect.poll(() => kept(page, 'disimpan')).not.toContain(first);
  await expect.poll(() => kept(page, 'gambar')).not.toContain(photo);
  expect(await kept(page, 'gambar')).toContain(other);
  const front = () => page.evaluate(async () => (await caches.match('/', { cacheName: 'antarmuka' }))?.text());
  await expect.poll(front).not.toContain('Judul lama');
  await expectKept(page, 'dibaca', second);
});

test('The list of retracted articles names those of the newsroom, without telling their addresses', ({ site }) => {
  const digest = createHash('sha256').update('/berita/2018/10/taman-baru-di-gayamrejo/').digest('hex').slice(0, 16);
  expect(JSON.parse(site.read('/luring/dicabut.json'))).toContain(digest);
  expect(site.read('/luring/dicabut.json')).not.toContain('taman');
});

test('A page that is gone from the site is gone from the device', async ({ page, site }) => {
  await visit(page, first);
  await read(page);
  await expectKept(page, 'dibaca', first);
  site.remove(first);
  await visit(page, first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
  await expect.poll(() => kept(page, 'dibaca')).not.toContain(first);
});

test('A new release is read at once, and its service worker takes over within the visit', async ({ page, site }) => {
  await visit(page, first);
  await read(page);
  await expectKept(page, 'dibaca', first);
  site.write(`${first}index.html`, site.read(`${first}index.html`).replaceAll(headline, 'Judul Rilis Baru'));
  site.write('/sw.js', `${site.read('/sw.js')};self.addEventListener('activate',e=>e.waitUntil(caches.open('rilis-baru')))`);
  await visit(page, first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Judul Rilis Baru');
  await expect.poll(() => page.evaluate(() => caches.has('rilis-baru'))).toBe(true);
});

test('The editing interface is never kept', async ({ page, site }) => {
  await visit(page, first);
  await read(page);
  await expectKept(page, 'dibaca', first);
  site.write('/admin.html', '');
  await visit(page, '/admin/');
  await visit(page, second);
  await expectKept(page, 'dibaca', second);
  const all = await page.evaluate(async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url);
  });
  expect(all.length).toBeGreaterThan(2);
  expect(all.filter((url) => url.includes('/admin'))).toEqual([]);
  await site.cutOff();
  await expect(page.goto('/admin/')).rejects.toThrow();
});
