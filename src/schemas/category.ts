/** A rubric; `order` is its place in the navigation. */
import { z } from 'zod';
import { documented, line } from '#schemas/fields.ts';

export const categorySchema = z.strictObject({
  name: documented(line, 'Nama rubrik', 'name: Pemerintahan'),
  description: documented(line, 'Satu kalimat tentang isi rubrik', 'description: Kabar dari balai kota.'),
  order: documented(z.number().int().min(0), 'Urutan di menu', 'order: 1'),
});
export type CategoryData = z.infer<typeof categorySchema>;
