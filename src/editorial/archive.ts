/**
 * How a long list is bound into pages. Pages of a year are numbered oldest first, so that a full page never changes
 * when something is added; on a page the newest stands on top.
 */
export interface ArchivePage<T> {
  year: number;
  /** From 1. */
  number: number;
  items: readonly T[];
}

/** @param items newest first, with the ids of articles */
export function bindArchive<T extends { id: string }>(items: readonly T[], pageSize: number): ArchivePage<T>[] {
  const years = Map.groupBy(items, ({ id }) => id.slice(0, 4));
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, ofYear]) => {
      const year = Number(name);
      const oldestFirst = ofYear.toReversed();
      return Array.from({ length: Math.ceil(oldestFirst.length / pageSize) }, (_, index) => ({
        year,
        number: index + 1,
        items: oldestFirst.slice(index * pageSize, (index + 1) * pageSize).reverse(),
      }));
    });
}
