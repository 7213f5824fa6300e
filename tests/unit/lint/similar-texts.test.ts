import { describe, expect, test } from 'vitest';
import { bandsOf, likenessOf, signatureOf } from '#lint/text-signature.ts';
import { faultless } from '../newsroom/content-folder.ts';
import { lintFolder } from './lint-folder.ts';

const body = `Loket keliling milik kecamatan singgah di pasar lama setiap Rabu pagi. Pedagang tidak perlu menutup lapak untuk mengurus kartu keluarga. Petugas membawa dua meja, satu mesin cetak, dan daftar antrean yang ditulis tangan.

Camat menyebut layanan ini lahir dari keluhan pedagang sayur yang kehilangan pembeli pagi ketika harus antre di kantor. Dalam sebulan terakhir enam puluh berkas selesai di tempat, dan sisanya diantar ke lapak keesokan harinya.`;
const older = faultless['articles/2026/10/jalan-lama.md'].replace(/Jalan ditutup.*/, body);
const copy = older.replace('2026-10-05', '2026-11-12').replace('title: Jalan Lama Ditutup', 'title: Loket Singgah di Pasar Lama');
const linted = async (text: string) =>
  (await lintFolder({ 'articles/2026/10/jalan-lama.md': older, 'articles/2026/11/salinan.md': text })).filter(
    ({ rule }) => rule === 'naskah-serupa',
  );

describe('A text that is nearly another one', () => {
  test('is found, at its headline, with the older one named', async () => {
    const edited = copy.replace('enam puluh berkas', 'tujuh puluh berkas').replace('Petugas membawa', 'Para petugas membawa');
    expect(await linted(edited)).toEqual([
      expect.objectContaining({
        file: 'articles/2026/11/salinan.md',
        line: 2,
        severity: 'warning',
        message: expect.stringContaining('2026/10/jalan-lama') as string,
      }),
    ]);
  });

  test('is left alone where it only tells of the same thing', async () => {
    const own = copy.replace(
      body,
      body
        .split('. ')
        .reverse()
        .map((sentence) => `Kata warga, ${sentence.split(' ').toReversed().join(' ')}`)
        .join('. '),
    );
    expect(await linted(own)).toEqual([]);
  });

  test('is not compared with one that lies more than two years back', async () => {
    const old = older.replace('2026-10-05', '2024-10-05');
    const found = await lintFolder({ 'articles/2024/10/lama.md': old, 'articles/2026/11/salinan.md': copy });
    expect(found.filter(({ rule }) => rule === 'naskah-serupa')).toEqual([]);
  });
});

test('Signatures share bands as texts share words.', () => {
  const [one, other] = [body, body.replace('enam puluh', 'tujuh puluh')];
  const shared = bandsOf(signatureOf(one)).filter((band) => bandsOf(signatureOf(other)).includes(band));
  expect(shared.length).toBeGreaterThan(2);
  expect(likenessOf(one, one)).toBe(1);
  expect(likenessOf(one, other)).toBeGreaterThan(0.8);
  expect(signatureOf('Terlalu pendek untuk dibandingkan.')).toBe('');
});
