/** Names that mean the same: the editors' own list, and the other names of topics and places from their own files. */
import type { Edition } from '#editorial/edition.ts';

export const synonymGroups = (edition: Edition): readonly (readonly string[])[] =>
  edition.once('synonyms', () => {
    const { synonyms, topics, regions } = edition.content;
    return [...synonyms, ...[...topics, ...regions].flatMap(({ name, aliases }) => (aliases ? [[name, ...aliases]] : []))];
  });
