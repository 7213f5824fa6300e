import { describe, expect, test } from 'vitest';
import { findDateline } from '#paste/dateline.ts';
import { placesFor } from '#paste/places.ts';
import { facts } from './facts.ts';

const places = placesFor(facts.regions);
const dateline = (text: string) => findDateline(text, places, facts.outlet);

describe('The place of a report is found in front of its first sentence', () => {
  const shapes: [opening: string, place: string | undefined, outlet: string | undefined, rest: string][] = [
    ['Mojokerto, Kabarkali.com- Warga antre.', 'Mojokerto', 'Kabarkali.com', 'Warga antre.'],
    ['Mojokerto, Kabarkali. Com-Warga antre.', 'Mojokerto', 'Kabarkali.com', 'Warga antre.'],
    ['Mojokerto (kabarkali.co.id) – Warga antre.', 'Mojokerto', 'kabarkali.co.id', 'Warga antre.'],
    ['MOJOKERTO KabarKali.co - Warga antre.', 'Mojokerto', 'KabarKali.co', 'Warga antre.'],
    ['KOTA MOJOKERTO,KABARKALI.com - Warga antre.', 'Kota Mojokerto', 'KABARKALI.com', 'Warga antre.'],
    ['MOJOKERTO - Warga antre.', 'Mojokerto', undefined, 'Warga antre.'],
    ['Mojokerto -Warga antre.', 'Mojokerto', undefined, 'Warga antre.'],
    ['**MOJOKERTO** – Warga antre.', 'Mojokerto', undefined, 'Warga antre.'],
    ['*Mojokerto, Kabarkali.com* - Warga antre.', 'Mojokerto', 'Kabarkali.com', 'Warga antre.'],
    ['Kabarkali.com, Jakarta – Warga antre.', 'Jakarta', 'Kabarkali.com', 'Warga antre.'],
    ['KABARKALI.ID | KAB. MOJOKERTO – Warga antre.', 'Kabupaten Mojokerto', 'KABARKALI.ID', 'Warga antre.'],
    ['SURYA.co.id, MOJOKERTO - Warga antre.', 'Mojokerto', 'SURYA.co.id', 'Warga antre.'],
    ['POSKALI MEDAN,Medan –Warga antre.', 'Medan', 'POSKALI MEDAN', 'Warga antre.'],
    ['Giri Menang, Sabtu 12 Oktober 2019 – Warga antre.', 'Giri Menang', undefined, 'Warga antre.'],
    ['Mojokerto, 26 April 2018 – Warga antre.', 'Mojokerto', undefined, 'Warga antre.'],
    ['Jakarta, 12/10/2019 (ANTARA) - Warga antre.', 'Jakarta', 'ANTARA', 'Warga antre.'],
    ['Praya, Lombok Tengah (ANTARA) - Warga antre.', 'Praya, Lombok Tengah', 'ANTARA', 'Warga antre.'],
    ['KABARKALI.com – Warga antre.', undefined, 'KABARKALI.com', 'Warga antre.'],
    ['Medan, HM', 'Medan', 'HM', ''],
    ['SURABAYA - KABARKALI.CO - Warga antre.', 'Surabaya', 'KABARKALI.CO', 'Warga antre.'],
    ['Kedundung, Kentongan – Warga antre.', 'Kedundung', 'Kentongan', 'Warga antre.'],
    ['Mojokerto, Kabarkali.com: Warga antre.', 'Mojokerto', 'Kabarkali.com', 'Warga antre.'],
    ['Desa Mojosari, Kabarkali.com — "Kami antre," kata Bu Sri.', 'Desa Mojosari', 'Kabarkali.com', '"Kami antre," kata Bu Sri.'],
    ['Mojokerto – Kota Mojokerto meraih penghargaan.', 'Mojokerto', undefined, 'Kota Mojokerto meraih penghargaan.'],
    ['MOJOKERTO (KabarKali) -- Warga antre.', 'Mojokerto', 'KabarKali', 'Warga antre.'],
  ];
  for (const [opening, place, outlet, rest] of shapes)
    test(opening, () => expect(dateline(opening)).toMatchObject({ place, outlet, rest }));
});

describe('What only looks like one stays in the text', () => {
  const sentences = [
    'SEJUMLAH organisasi menolak rencana itu.',
    'TIGA REMAJA DI MOJOKERTO diamankan petugas.',
    'KRITISI - Juru bicara fraksi membacakan pandangan.',
    'Ketua DPRD Jember, Ahmad Halim – politisi senior – hadir.',
    'Mojokerto-Surabaya kini ditempuh satu jam.',
    'Surabaya – Malang lewat tol ditempuh satu jam.',
    'Batu-batu besar menutup jalan.',
    'Kota-kota di Jawa Timur bersiap.',
    'Wali Kota Mojokerto - yang baru dilantik - menyapa warga.',
    'Jember, Ahmad Halim – politisi senior – hadir.',
    'Mojokerto – yang berulang tahun – berbenah.',
    'Senin – Jumat loket buka.',
    'Warga antre sejak pagi.',
  ];
  for (const sentence of sentences) test(sentence, () => expect(dateline(sentence)).toBeUndefined());
});

test('A name that is not in any list of places is doubted, not hidden.', () => {
  expect(dateline('Ngrombo Kidul, Kabarkali.com – Warga antre.')).toMatchObject({
    place: 'Ngrombo Kidul',
    doubt: '"Ngrombo Kidul" tidak ada di daftar tempat.',
  });
});

test('A village that is not in the list is taken together with what lies around it.', () => {
  expect(dateline('Ngrombo, Mojokerto (Kabarkali.com) - Warga antre.')?.place).toBe('Ngrombo, Mojokerto');
});

test('A hyphen set close to the place is doubted.', () => {
  expect(dateline('Mojokerto-Ratusan warga antre.')?.doubt).toContain('rapat');
});
