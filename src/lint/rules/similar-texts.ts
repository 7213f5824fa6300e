/** A text that is nearly another one was published twice, or pasted and forgotten. */
import type { ArchiveRule } from '#lint/rule.ts';

export const similarTexts: ArchiveRule = {
  name: 'naskah-serupa',
  *check({ similar }) {
    for (const { article, other, likeness } of similar)
      yield {
        file: article.file,
        at: ['title'],
        message: `Naskah ini ${Math.round(likeness * 100)} persen sama dengan ${other.id}. Bila memang berita yang sama, pakai satu saja dan catat perubahannya di sana.`,
        severity: 'warning',
      };
  },
};
