/** Names that mean the same (synonyms.yaml), a group a row: readers who search for one find the others. */
import { z } from 'zod';
import { documented, line } from '#schemas/fields.ts';

const example = '- [Pemkot, Pemerintah Kota]';
const name = line.refine((value) => /[\p{L}\p{N}]/u.test(value), 'Nama harus memuat huruf atau angka.');

export const synonymsSchema = documented(
  z.array(
    documented(
      z
        .array(documented(name, 'Satu nama', example))
        .min(2, 'Tiap baris memerlukan sedikitnya dua nama. Tulis misalnya: - [Pemkot, Pemerintah Kota].'),
      'Dua nama atau lebih yang sama artinya',
      example,
    ),
  ),
  'Daftar padanan kata untuk pencarian, satu baris untuk tiap kelompok',
  example,
);
export type SynonymsData = z.infer<typeof synonymsSchema>;
