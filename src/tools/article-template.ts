/** What a new article begins with. */
import { articleKeys, writeMarkdown } from '#cms/source-file.ts';
import { exampleBody } from '#lint/rules/missing-text.ts';
import { articleSchema, type ArticleKind } from '#schemas/article.ts';
import { documentation } from '#schemas/fields.ts';

/** Keys that wait for their contents stand as remarks, each with an example that is right. */
export function articleTemplate(known: { title: string; published: string; kind: ArticleKind }): string {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?)(---\n)$/.exec(writeMarkdown({ ...known, draft: true }, articleKeys)) ?? [];
  const open = articleKeys.filter((key) => !(key in known) && key !== 'draft');
  const remarks = open.flatMap((key) => {
    const doc = documentation(articleSchema.shape[key]);
    return doc ? [`# ${doc.example}`] : [];
  });
  return `${front}# Buang tanda # di depan kunci yang dipakai, lalu ganti contohnya.\n${remarks.join('\n')}\n${body}\n${exampleBody}\n`;
}
