/** What a reader has on the device, as it can be listed and searched. */
import { editionPages, readArticles, savedArticles } from '#client/kept.ts';
import { parsePage } from '#client/trusted.ts';
import * as routes from '#routes.ts';

export interface KeptArticle {
  path: string;
  title: string;
  /** When it was published, as the page says it. */
  published: string;
  text: string;
  /** Name of the cache; an article that several hold is listed where the reader put it. */
  place: string;
}

const places = [savedArticles, editionPages, readArticles];

/** Newest of a place first: the reading list and what was read in the order of reading, the edition as on the front page. */
export async function keptArticles(): Promise<KeptArticle[]> {
  const found = new Map<string, KeptArticle>();
  for (const place of places) {
    const cache = await caches.open(place);
    const keys = await cache.keys();
    for (const request of place === editionPages ? keys : keys.toReversed()) {
      const path = new URL(request.url).pathname;
      const page = path.startsWith(routes.articles) && !found.has(path) ? await cache.match(request) : undefined;
      if (page) found.set(path, describe(path, await page.text(), place));
    }
  }
  return [...found.values()];
}

function describe(path: string, html: string, place: string): KeptArticle {
  const page = parsePage(html);
  const textOf = (selector: string) => (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    path,
    title: textOf('h1'),
    published: textOf('.article-head time'),
    text: textOf('.prose'),
    place,
  };
}

/** Articles that hold every word of the question, in any case and with or without accents. */
export function searchKept(articles: readonly KeptArticle[], question: string): KeptArticle[] {
  const words = plain(question).split(/\s+/).filter(Boolean);
  return articles.filter(({ title, text }) => {
    const hay = plain(`${title} ${text}`);
    return words.every((word) => hay.includes(word));
  });
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
