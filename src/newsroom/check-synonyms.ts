/** Names that stand twice in synonyms.yaml: two rows with the same name would mean all the same, which nobody sees. */
import type { Locate } from '#newsroom/check-articles.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { SynonymsData } from '#schemas/synonyms.ts';

const file = 'synonyms.yaml';

export function checkSynonyms(groups: SynonymsData, locate: Locate): Problem[] {
  const rows = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [row, names] of groups.entries())
    for (const [index, name] of names.entries()) {
      const key = name.toLowerCase();
      const before = rows.get(key);
      rows.set(key, row);
      if (before === undefined) continue;
      const other = locate(file, [before]).line;
      const message =
        before === row
          ? `"${name}" tertulis dua kali dalam baris ini. Hapus salah satunya.`
          : `"${name}" sudah ada di baris ${other}. Gabungkan kedua baris itu, atau hapus salah satunya.`;
      problems.push({ file, ...locate(file, [row, index]), severity: 'error', rule: 'padanan', message });
    }
  return problems;
}
