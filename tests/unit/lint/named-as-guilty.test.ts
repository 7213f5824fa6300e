import { describe, expect, test } from 'vitest';
import { namedAsGuilty } from '#lint/named-as-guilty.ts';

const found = (text: string) => [...namedAsGuilty(text)].map(({ words }) => words);

describe('Somebody with a name who is called guilty', () => {
  for (const [sentence, words] of [
    ['Polisi membawa pelaku Bambang Sutikno ke kantor.', 'pelaku Bambang'],
    ['Pelaku, Bambang Sutikno, dibawa ke kantor.', 'Pelaku, Bambang'],
    ['Kedua pelaku yang ditangkap adalah Slamet Riyadi dan Joko.', 'pelaku yang ditangkap adalah Slamet'],
    ['Pelaku dua orang, yaitu SL (24) dan RD (25).', 'Pelaku dua orang, yaitu SL'],
    ['Seorang pelaku lain berinisial NM masih dicari.', 'pelaku lain berinisial NM'],
    ['Pelaku utama berinisial S ini kabur ke hutan.', 'Pelaku utama berinisial S'],
    ['Petugas menangkap pelaku pencurian bernama Slamet Riyadi.', 'pelaku pencurian bernama Slamet'],
    ['Petugas menangkap pelaku penipuan Slamet Riyadi (41).', 'pelaku penipuan Slamet Riyadi (41)'],
    ['Muncikari prostitusi di Kota Tirtasari, NYD (37), ditahan.', 'Muncikari prostitusi di Kota Tirtasari, NYD (37)'],
    ['Petugas menangkap kurir sabu bernama Rudi.', 'kurir sabu bernama Rudi'],
    ['Adik SR (pelaku) ikut diperiksa.', 'SR (pelaku)'],
    ['Bambang Sutikno, pencuri itu, sering datang.', 'Bambang Sutikno, pencuri'],
  ] as const)
    test(sentence, () => expect(found(sentence)).toEqual([words]));
});

describe('Nobody is called guilty', () => {
  for (const sentence of [
    'Terduga pelaku Bambang Sutikno belum didampingi pengacara.',
    'Pelaku usaha bernama Slamet membuka kios.',
    'Pelaku pertanian, yaitu Slamet dan Joko, menanam cabai.',
    'Pelaku UMKM Tirtasari menonton dari jauh.',
    'Pelaku dikenakan Pasal 362 KUHP.',
    'Polisi mencari pembunuh Wiwit.',
    'Polisi mencari pelaku penganiayaan Wiwit Lestari (30).',
    'Pelaku pengeboman Sarinah sudah lama tewas.',
    'Kabar itu semula berjudul "Bukan Pemakai, Juga Pengedar Narkoba di Kota".',
    'Dua (pelaku) masih dicari.',
    'Menurut kepala dinas, Wahyu Santosa, pelaku menggunakan tangga.',
  ])
    test(sentence, () => expect(found(sentence)).toEqual([]));
});
