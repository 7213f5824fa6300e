/** A standing page such as the masthead; its text is the body of the file. */
import { z } from 'zod';
import { documented, line } from '#schemas/fields.ts';

export const pageSchema = z.strictObject({
  title: documented(line, 'Judul halaman', 'title: Redaksi'),
  description: documented(line, 'Ringkasan halaman', 'description: Susunan redaksi dan alamat penerbit.'),
});
export type PageData = z.infer<typeof pageSchema>;
