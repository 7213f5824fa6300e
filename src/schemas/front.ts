/** What the front page leads with (front.yaml). */
import { z } from 'zod';
import { articleReference, documented, instant, line, pictureName, webAddress } from '#schemas/fields.ts';

const banner = z.strictObject({
  image: documented(pictureName, 'Berkas gambar iklan di folder konten', 'image: banners/pasar.png'),
  alt: documented(line, 'Apa yang terlihat pada gambar', 'alt: Iklan pasar murah'),
  link: documented(webAddress, 'Alamat yang dituju', 'link: https://contoh.id/'),
  from: documented(instant, 'Mulai tayang', 'from: "2026-11-22T00:00:00+07:00"'),
  until: documented(instant, 'Selesai tayang', 'until: "2026-11-30T23:59:00+07:00"'),
});

export const frontSchema = z.strictObject({
  lead: documented(articleReference, 'Artikel utama', 'lead: 2026/11/judul-artikel').optional(),
  second: documented(z.array(articleReference), 'Artikel baris kedua', 'second: [2026/11/judul-artikel]').optional(),
  notice: documented(
    z.strictObject({
      text: documented(line, 'Isi pengumuman', 'text: Layanan tutup pada hari libur.'),
      until: documented(instant, 'Sampai kapan tampil', 'until: "2026-11-30T23:59:00+07:00"'),
    }),
    'Pengumuman di atas halaman depan',
    'notice: {text: ..., until: "2026-11-30T23:59:00+07:00"}',
  ).optional(),
  banners: documented(z.array(banner), 'Iklan', 'banners: [{image: ..., alt: ..., link: ..., from: ..., until: ...}]').optional(),
});
export type FrontData = z.infer<typeof frontSchema>;
