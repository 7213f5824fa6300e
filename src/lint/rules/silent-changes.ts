/** What changes in substance after publication says so: `updated`, or an entry in `corrections` (KEJ 10). */
import type { ArchiveRule } from '#lint/rule.ts';

export const silentChanges: ArchiveRule = {
  name: 'ubah-diam-diam',
  *check({ silentlyChanged }) {
    for (const { file, words } of silentlyChanged)
      yield {
        file,
        at: ['published'],
        message: `Isi berubah sesudah terbit (${words}) tanpa catatan. Isi \`updated\`, atau \`corrections\` bila yang lama keliru.`,
        severity: 'warning',
      };
  },
};
