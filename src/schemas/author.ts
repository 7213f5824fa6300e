/** A person or a desk that signs articles; the biography is the body of the file. */
import { z } from 'zod';
import { documented, line, pictureName } from '#schemas/fields.ts';

export const authorSchema = z.strictObject({
  name: documented(
    line.refine(
      (name) => !/,|\sdan\s|^(?:Dr|dr|Drs|Dra|Prof|Ir|H|Hj)\.\s/.test(name),
      'Tulis nama satu orang saja, tanpa gelar; gelar ditulis pada honorificPrefix dan honorificSuffix.',
    ),
    'Nama lengkap tanpa gelar',
    'name: Rahayu Ningtyas',
  ),
  kind: documented(z.enum(['person', 'desk']), 'person untuk orang, desk untuk meja redaksi', 'kind: person'),
  code: documented(
    line.regex(/^[a-z]{2,6}$/, 'Kode wartawan terdiri atas dua sampai enam huruf kecil, misalnya wo.'),
    'Kode wartawan di akhir berita',
    'code: ris',
  ),
  role: documented(line, 'Tugas di redaksi', 'role: Reporter'),
  honorificPrefix: documented(line, 'Gelar di depan nama', 'honorificPrefix: Dr.').optional(),
  honorificSuffix: documented(line, 'Gelar di belakang nama', 'honorificSuffix: S.I.Kom.').optional(),
  contact: documented(line, 'Alamat surel atau nomor redaksi', 'contact: redaksi@contoh.id').optional(),
  photo: documented(pictureName, 'Nama berkas foto di folder authors/', 'photo: rahayu.jpg').optional(),
});
export type AuthorData = z.infer<typeof authorSchema>;
