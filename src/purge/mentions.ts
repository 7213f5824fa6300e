/** Where the rest of the content folder names an article. A purged one must be named nowhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { ArticleFinder } from '#editorial/find-article.ts';
import { listFiles } from '#newsroom/content-files.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { placeIn } from '#newsroom/read-entry.ts';
import type { PurgeTarget } from '#purge/target.ts';

export interface Mention {
  file: string;
  line: number;
  /** The line as it stands there. */
  text: string;
}

const isText = /\.(?:md|ya?ml)$/;

/** Sorted by file and line: by its address anywhere, and by its last part alone where that is a name for it. */
export async function mentions(target: PurgeTarget, newsroom: Newsroom, contentDir: string): Promise<Mention[]> {
  const isOwn = (file: string) => target.files.some((own) => file === own || file.startsWith(`${own}/`));
  const named = Map.groupBy(namedPlaces(target.id, newsroom, contentDir), ({ file }) => file);
  const files = (await listFiles(contentDir, '')).filter((file) => isText.test(file) && !isOwn(file));
  // Other addresses may be short words, so they count only where an address begins.
  const others = target.addresses.map((one) => `(?<![\\w/.-])${RegExp.escape(one.replace(/\/$/, ''))}(?![\\w-])`);
  const address = new RegExp([`(?<![\\w-])${RegExp.escape(target.id)}(?![\\w-])`, ...others].join('|'));
  const found = await pMap(
    files,
    async (file) => {
      const text = await readFile(join(contentDir, file), 'utf8');
      const known = named.get(file) ?? [];
      if (known.length === 0 && !address.test(text)) return [];
      const lines = text.split(/\r?\n/);
      const places = new Set(known.map(({ line }) => line));
      for (const [index, line] of lines.entries()) if (address.test(line)) places.add(index + 1);
      return [...places].sort((a, b) => a - b).map((line): Mention => ({ file, line, text: (lines[line - 1] ?? '').trim() }));
    },
    { concurrency: 16 },
  );
  return found.flat();
}

/** "Baca juga", links, corrections and the front page may use the last part of the address alone. */
function namedPlaces(id: string, newsroom: Newsroom, contentDir: string): { file: string; line: number }[] {
  const finder = new ArticleFinder([...new Set([...newsroom.names.articles, id])].map((one) => ({ id: one })));
  const isIt = (reference: string | undefined) => reference !== undefined && finder.one(reference)?.id === id;
  const items = [...newsroom.articles, ...newsroom.authors, ...newsroom.pages];
  const inTexts = items.flatMap(({ file, bodyLine }) =>
    (newsroom.references.get(file) ?? [])
      .filter(({ kind, target }) => (kind === 'article' || kind === 'read-also') && isIt(target))
      .map(({ line }) => ({ file, line: line + bodyLine })),
  );
  const inCorrections = newsroom.articles.flatMap(({ file, data }) =>
    (data.corrections ?? []).flatMap(({ link }, index) =>
      isIt(link) ? { file, line: placeIn(contentDir, file, ['corrections', index, 'link']).line } : [],
    ),
  );
  const { lead, second = [] } = newsroom.front;
  const front = [...(isIt(lead) ? [['lead']] : []), ...second.flatMap((slug, index) => (isIt(slug) ? [['second', index]] : []))];
  const onFront = front.map((path) => ({ file: 'front.yaml', line: placeIn(contentDir, 'front.yaml', path).line }));
  return [...inTexts, ...inCorrections, ...onFront];
}
