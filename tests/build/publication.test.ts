/** Who may see what: drafts and scheduled articles nowhere, retracted ones as a notice, expired ones in the archive only. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expired, hidden, listings, publicTitle, readable, retracted, withPage, type Written } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import {
  all,
  article,
  articlePages,
  attribute,
  files,
  first,
  hasPage,
  isIndexed,
  only,
  page,
  pages,
  readBytes,
  squeeze,
  text,
  visibleText,
} from './site.ts';

/** Straight quotes and single spaces, so that typography makes no difference. */
const plain = (words: string) => squeeze(words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toLowerCase();
const withoutTags = (html: string) => html.replace(/<[^>]+>/g, ' ');

/** Every file of the site as text, with what stands in its tags and without; the parts of the search index are packed. */
const contents = files.map((path) => {
  const bytes = readBytes(path);
  const words = (/\.pf_\w+$/.test(path) ? gunzipSync(bytes) : bytes).toString('utf8');
  return { path, words: plain(`${words}\n${withoutTags(words)}`) };
});

const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (words: string[], length: number) =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '));
const inView = new Set(
  readable.flatMap(({ title, deck = '', description, body }) => runs(wordsOf(`${title} ${deck} ${description} ${body}`), 4)),
);

/** Runs of four words that stand in this text, addresses of links left out, and in no article that may be read. */
const betrayals = (words: string): string[] => runs(wordsOf(words.replace(/\]\([^)]*\)/g, ']')), 4).filter((run) => !inView.has(run));
const flattened = contents.map(({ path, words }) => ({ path, words: ` ${wordsOf(words).join(' ')} ` }));
const filesWith = (run: string) => flattened.filter(({ words }) => words.includes(` ${run} `)).map(({ path }) => path);

describe('A draft or scheduled article', () => {
  test('has no page, and no address anywhere', () => {
    onEach(hidden, ({ id }) => {
      expect(hasPage(`/berita/${id}/`)).toBe(false);
      expect(contents.filter(({ words }) => words.includes(id)).map(({ path }) => path)).toEqual([]);
    });
  });

  test('gives away not four words of its headline, summary or text, in any file of the site', () => {
    onEach(hidden, ({ title, description, body }) => {
      const told = betrayals([title, description, body].join('\n'));
      expect(told.length).toBeGreaterThan(20);
      expect(told.filter((run) => filesWith(run).length > 0)).toEqual([]);
    });
  });

  test('turns links to it into plain words', () => {
    const { tree } = article('2025/06/air-keran-keruh-di-gayamrejo');
    const body = all(tree, 'div', { className: 'prose' })[0];
    expect(text(body)).toContain('rancangannya juga memuat rencana kebun kota.');
    expect(text(body)).toContain('menyusul pembukaan jembatan gantung, mobil tangki');
    const targets = all(body, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(targets.filter((target) => hidden.some(({ id }) => target.includes(id)))).toEqual([]);
    expect(targets).toContain('/berita/2018/10/taman-baru-di-gayamrejo/');
  });
});

describe('A retracted article', () => {
  test('keeps its page, which says what happened, when, why and where to turn', () => {
    onEach(retracted, (story) => {
      const { tree } = article(story.id);
      const notice = only(tree, 'section', { className: 'retracted' });
      expect(text(only(tree, 'h1'))).toBe(publicTitle(story));
      expect(text(notice)).toMatch(/Artikel ini dicabut pada \w+, \d{1,2} \w+ \d{4}, \d\d\.\d\d WIB karena [a-zA-Z ,]+\./);
      expect(plain(text(notice))).toContain(plain(story.retraction?.note ?? ''));
      expect(attribute(only(notice, 'time'), 'dateTime')).toBe(story.retraction?.at);
      expect(all(notice, 'a').map((link) => attribute(link, 'href'))).toEqual(['/hak-jawab/', '/ralat/']);
    });
  });

  test('shows nothing of what it was: no text, no picture, no way to share it, no structured data of it', () => {
    onEach(retracted, (story) => {
      const page = article(story.id);
      expect(isIndexed(page)).toBe(false);
      expect(all(only(page.tree, 'main'), 'img')).toEqual([]);
      expect(first(page.tree, 'div', { className: 'prose' })).toBeUndefined();
      expect(first(page.tree, '*', { dataShare: true })).toBeUndefined();
      expect(page.html).not.toMatch(/"@type":"\w*Article"/);
    });
  });

  test('gives away not four words of its text or summary, in any file of the site', () => {
    onEach(retracted, ({ title, description, body, retraction }) => {
      // The notice may say what was wrong; a headline may stay, unless a child or a victim is protected by its going.
      const said = new Set(runs(wordsOf(`${retraction?.note ?? ''} ${title}`), 4));
      const told = betrayals(`${description}\n${body}`).filter((run) => !said.has(run));
      expect(told.length).toBeGreaterThan(20);
      expect(told.filter((run) => filesWith(run).length > 0)).toEqual([]);
    });
  });

  test('names nobody who was retracted for the sake of a child or a victim, not even in a headline or an address', () => {
    for (const name of ['Lintang', 'Arundaya', 'Semi Lestari', 'semi-lestari']) {
      const naming = contents.filter(({ path, words }) => new RegExp(`\\b${name}\\b`, 'i').test(`${path}\n${words}`));
      expect(
        naming.map(({ path }) => path),
        name,
      ).toEqual([]);
    }
  });

  test('names what was withdrawn for other reasons in its old headline only', () => {
    for (const [name, id] of [
      ['Sela Rimba', '2018/10/taman-baru-di-gayamrejo'],
      ['Lentera Panjer', '2019/02/tempat-duduk-festival'],
    ] as const) {
      const title = plain(withPage.find((story) => story.id === id)?.title ?? '');
      const elsewhere = contents.filter(({ words }) => words.replaceAll(title, '').includes(name.toLowerCase()));
      expect(contents.filter(({ words }) => words.includes(title)).length).toBeGreaterThan(0);
      expect(elsewhere.map(({ path }) => path)).toEqual([]);
    }
  });

  test('has no picture among the published ones', () => {
    expect(files.filter((file) => retracted.some(({ id }) => file.startsWith(`/foto/${id}`)))).toEqual([]);
  });

  test('keeps its place in numbered lists and the date index, marked, without picture and summary', () => {
    onEach(retracted, (story) => {
      const [year, month] = story.id.split('/');
      const day = page(`/indeks/${year}/${month}/${story.published.slice(8, 10)}/`);
      const archives = pages.filter(({ path }) =>
        listings.some((list) => list.articles.includes(story) && path.startsWith(`${list.path}${year}/`)),
      );
      expect(archives.length).toBeGreaterThan(2);
      for (const list of [day, ...archives]) {
        const entry = all(list.tree, 'article').find((item) => first(item, 'a', { href: `/berita/${story.id}/` }));
        expect(text(first(entry, 'h3')), list.path).toBe(publicTitle(story));
        expect(text(first(entry, '*', { className: 'mark' })), list.path).toBe('Dicabut');
        expect(all(entry, 'img'), list.path).toEqual([]);
      }
    });
  });

  test('is offered nowhere as news: not on the front page, in newest lists, as related story or "Baca juga"', () => {
    const links = (of: (typeof pages)[number], part: Parameters<typeof all>[1], wanted = {}) =>
      all(of.tree, part, wanted)
        .flatMap((inner) => all(inner, 'a'))
        .map((link) => attribute(link, 'href') ?? '');
    const offers = [
      ...links(page('/'), 'main'),
      ...listings.flatMap(({ path }) => links(page(path), 'ol', { className: 'story-list' })),
      ...articlePages.flatMap((each) => [
        ...links(each, 'section', { className: 'related' }),
        ...links(each, 'aside', { className: 'read-also' }),
        ...links(each, 'nav', { className: 'neighbours' }),
      ]),
    ];
    expect(offers.length).toBeGreaterThan(100);
    expect(offers.filter((href) => retracted.some(({ id }) => href === `/berita/${id}/`))).toEqual([]);
  });
});

describe('An expired article', () => {
  const isOffered = (of: string, { id }: Written) => all(only(page(of).tree, 'main'), 'a', { href: `/berita/${id}/` }).length > 0;

  test('stays readable, in search engines and in the numbered lists', () => {
    expect(expired.length).toBeGreaterThan(0);
    onEach(expired, (story) => {
      expect(isIndexed(article(story.id))).toBe(true);
      expect(visibleText(article(story.id).tree).length).toBeGreaterThan(600);
      for (const { path, articles } of listings.filter((list) => list.articles.includes(story))) {
        const year = story.id.slice(0, 4);
        const bound = pages.filter((each) => each.path.startsWith(`${path}${year}/`)).filter((each) => isOffered(each.path, story));
        expect(bound, `${articles.length} in ${path}`).toHaveLength(1);
      }
    });
  });

  test('is marked in numbered lists for the clock of the reader, not for the one of the build', () => {
    onEach(expired, (story) => {
      const day = page(`/indeks/${story.published.slice(0, 10).replaceAll('-', '/')}/`);
      const entry = all(day.tree, 'article').find((item) => first(item, 'a', { href: `/berita/${story.id}/` }));
      const mark = first(entry, '*', { className: 'mark', dataExpires: true });
      expect(text(mark)).toBe('Sudah lewat');
      expect(attribute(mark, 'dataExpires')).toBe(story.expires);
      expect(attribute(mark, 'hidden')).toBe('true');
    });
  });

  test('is off the front page, the newest page of every list and the page for addresses that do not exist', () => {
    onEach(expired, (story) => {
      const newest = ['/', '/404.html', ...listings.map(({ path }) => path)];
      expect(newest.filter((path) => isOffered(path, story))).toEqual([]);
    });
  });

  test('carries its end for the clock of the reader, and so does one that has not ended yet', () => {
    const ending = readable.filter(({ expires }) => expires !== undefined);
    expect(ending.length).toBeGreaterThan(expired.length);
    onEach(ending, ({ id, expires }) => {
      const note = only(article(id).tree, '*', { dataExpires: true });
      expect(attribute(note, 'dataExpires')).toBe(expires);
      expect(attribute(note, 'hidden')).toBe('true');
    });
  });
});
