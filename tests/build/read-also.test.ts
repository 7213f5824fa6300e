/** "Baca juga" and related stories: what an article may point at, and how often. */
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { byId, readable, type Written } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, article, attribute, only, text } from './site.ts';

const prose = ({ id }: Written) => all(only(article(id).tree, 'main'), 'div', { className: 'prose' })[0];
const targetOf = (element: Element) => byId((attribute(only(element, 'a'), 'href') ?? '').replace(/^\/berita\/|\/$/g, ''));
const readAlso = (story: Written) => all(prose(story), 'aside', { className: 'read-also' });
const related = ({ id }: Written) => all(article(id).tree, 'section', { className: 'related' }).flatMap((section) => all(section, 'li'));

const byHand = readable.filter(({ body }) => /^::baca-juga\{/m.test(body));
const byMachine = readable.filter((story) => !byHand.includes(story));
const filled = byMachine.filter((story) => readAlso(story).length > 0);

/** Earlier on the clock; at the same instant the addresses decide. */
const isEarlier = (other: Written, story: Written) =>
  // Of one instant, what stands below in lists counts as earlier.
  other.published < story.published || (other.published === story.published && other.id > story.id);

describe('"Baca juga" in any article', () => {
  test('leads to another article that may be read and is not paid for, by its headline', () => {
    onEach([...byHand, ...filled], (story) => {
      for (const box of readAlso(story)) {
        const target = targetOf(box);
        expect(target.id).not.toBe(story.id);
        expect(readable).toContain(target);
        expect(target.kind).not.toBe('advertorial');
        expect(text(box)).toBe(`Baca juga ${target.title}`);
      }
    });
  });

  test('offers no article twice', () => {
    onEach([...byHand, ...filled], (story) => {
      const ids = readAlso(story).map((box) => targetOf(box).id);
      expect(ids).toEqual([...new Set(ids)]);
    });
  });
});

describe('"Baca juga" set by hand', () => {
  const wishes = ({ body }: Written) => [...body.matchAll(/^::baca-juga\{slug="([^"]+)"\}$/gm)].map(([, slug = '']) => slug);

  test('stands as the editor set it, without those whose target may not be seen, and nothing is added to it', () => {
    onEach(byHand, (story) => {
      const expected = wishes(story).flatMap((slug) => readable.find(({ id }) => id === slug || id.slice(8) === slug)?.id ?? []);
      expect(readAlso(story).map((box) => targetOf(box).id)).toEqual(expected);
    });
    const dropped = byHand.filter((story) => wishes(story).length > readAlso(story).length);
    expect(dropped.map(({ id }) => id)).toEqual(['2025/06/air-keran-keruh-di-gayamrejo']);
  });
});

describe('"Baca juga" found by the build', () => {
  test('leads to earlier articles that are still offered, so that publishing never changes the past', () => {
    expect(filled.length).toBeGreaterThan(2);
    onEach(filled, (story) => {
      for (const box of readAlso(story)) {
        expect(isEarlier(targetOf(box), story)).toBe(true);
        expect(targetOf(box).state).toBe('live');
      }
    });
  });

  test('stands at most once in four paragraphs, never first and never last', () => {
    onEach(filled, (story) => {
      let since = 0;
      const blocks = (prose(story)?.children ?? []).filter((child): child is Element => child.type === 'element');
      for (const block of blocks) {
        if (block.tagName === 'p') since += 1;
        if (!readAlso(story).includes(block)) continue;
        expect(since).toBeGreaterThanOrEqual(4);
        since = 0;
      }
      expect(since).toBeGreaterThan(0);
    });
  });

  test('repeats neither what the article links to itself nor what stands below it as related', () => {
    onEach(filled, (story) => {
      const boxes = readAlso(story);
      const inBoxes = boxes.flatMap((box) => all(box, 'a'));
      const own = all(prose(story), 'a')
        .filter((link) => !inBoxes.includes(link))
        .map((link) => attribute(link, 'href'));
      const below = related(story)
        .flatMap((item) => all(item, 'a'))
        .map((link) => attribute(link, 'href'));
      for (const link of inBoxes) expect([...own, ...below]).not.toContain(attribute(link, 'href'));
    });
  });
});

describe('Related stories', () => {
  const withRelated = readable.filter((story) => related(story).length > 0);

  test('are at most three earlier articles that are offered and not paid for, each once, never the article itself', () => {
    expect(withRelated.length).toBeGreaterThan(20);
    onEach(withRelated, (story) => {
      const targets = related(story).map(targetOf);
      expect(targets.length).toBeLessThanOrEqual(3);
      expect(new Set(targets).size).toBe(targets.length);
      for (const target of targets) {
        expect(target.id).not.toBe(story.id);
        expect(isEarlier(target, story), target.id).toBe(true);
        expect(target.state).toBe('live');
        expect(target.kind).not.toBe('advertorial');
      }
    });
  });

  test('say why they stand there, and the reason is true', () => {
    onEach(withRelated, (story) => {
      for (const item of related(story)) {
        const target = targetOf(item);
        const reason =
          text(only(item, 'p', { className: 'meta' }))
            .split(' · ')
            .at(-1) ?? '';
        if (reason.startsWith('Topik: ')) expect(story.topics?.some((topic) => target.topics?.includes(topic))).toBe(true);
        else if (reason === 'Rubrik yang sama') expect(target.category).toBe(story.category);
        else {
          expect(reason).toMatch(/^(?:Kelurahan|Desa|Kecamatan|Kota|Kabupaten) /);
          expect(story.regions.some((code) => target.regions.some((other) => other.slice(0, 8) === code.slice(0, 8)))).toBe(true);
        }
      }
    });
  });
});
