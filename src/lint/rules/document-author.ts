/** A document says who made it. It is published as it is. */
import type { TextRule } from '#lint/rule.ts';

export const documentAuthor: TextRule = {
  name: 'pembuat-dokumen',
  *check(text, { documentAuthors }) {
    for (const [name, { path }] of Object.entries(text.article.documents)) {
      const authors = documentAuthors.get(path);
      if (authors === undefined) continue;
      yield {
        at: text.placeInBody(Math.max(0, text.body.indexOf(`](${name}`) + 2)),
        message: `Dokumen "${name}" menyebut pembuatnya (${authors.join(', ')}), dan nama itu ikut terbit. Bila orang itu harus dilindungi, simpan ulang tanpa data pembuat.`,
        severity: 'warning',
      };
    }
  },
};
