/** A person, an institution or a subject that articles are about. */
import { z } from 'zod';
import { documented, line } from '#schemas/fields.ts';

export const topicKinds = ['person', 'institution', 'subject'] as const;

export const topicSchema = z.strictObject({
  name: documented(line, 'Nama topik', 'name: Pelayanan Publik'),
  kind: documented(z.enum(topicKinds), 'person, institution, atau subject', 'kind: subject'),
  description: documented(line, 'Satu kalimat tentang topik', 'description: Hak warga atas layanan pemerintah.'),
  aliases: documented(z.array(line).min(1), 'Nama lain', 'aliases: [layanan publik]').optional(),
  role: documented(line, 'Jabatan, untuk topik orang', 'role: Camat Magersari').optional(),
});
export type TopicData = z.infer<typeof topicSchema>;
