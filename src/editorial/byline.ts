/** Who signs an article, in the forms that a newspaper prints. */
import type { Author, Names, Story } from '#editorial/edition.ts';

/** `Dr. Rahayu Ningtyas, S.I.Kom.`: titles stand around the name, never in it. */
export const nameWithTitles = (author: Author): string =>
  [author.honorificPrefix, author.honorificSuffix ? `${author.name}, ${author.honorificSuffix}` : author.name].filter(Boolean).join(' ');

export const authorsOf = (story: Story, names: Names): Author[] => story.data.authors.flatMap((id) => names.author(id) ?? []);
export const editorsOf = (story: Story, names: Names): Author[] => (story.data.editors ?? []).flatMap((id) => names.author(id) ?? []);

export type Source = NonNullable<Story['data']['sources']>[number];

/** A report that a desk retells from other outlets says so. A law or a meeting has no date of publication, an outlet's report has. */
export function retoldFrom(story: Story, authors: readonly Author[]): Source[] {
  const { kind, sources = [] } = story.data;
  if (kind !== 'report' || authors.length === 0 || authors.some((author) => author.kind !== 'desk')) return [];
  return sources.filter(({ published }) => published !== undefined);
}
