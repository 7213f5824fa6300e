import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedHtml, slotTag } from '#markdown/allowed-html.ts';
import { randomBody } from './random-bodies.ts';
import { html, render, slots } from './render.ts';

const many = { numRuns: 300 };
/** Far above what they need, for machines that are busy. */
const patient = { timeout: 60_000 };

describe('Whatever is pasted into a body', () => {
  test('No word of it is lost: each is in the text or beside a picture.', patient, () => {
    fc.assert(
      fc.property(randomBody, ({ markdown, words }) => {
        const kept = `${render(markdown).text} ${JSON.stringify(slots(markdown))}`;
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      many,
    );
  });

  test('The HTML is well formed and holds only what is allowed.', patient, () => {
    fc.assert(
      fc.property(randomBody, ({ markdown }) => {
        const page = html(markdown);
        expect(unbalanced(page)).toEqual([]);
        expect(tags(page).filter(({ name }) => !allowed.has(name))).toEqual([]);
        expect(page).not.toMatch(/<script|<iframe|<img/i);
        for (const { attributes } of tags(page)) {
          expect(attributes).toMatch(/^(?: (?!on|style|src)[a-z-]+(?:="[^"]*")?)*$/);
          const address = / href="([^"]*)"/.exec(attributes)?.[1];
          if (address !== undefined) expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/);
        }
      }),
      many,
    );
  });

  test('Mistakes and references point at places that the body has.', patient, () => {
    fc.assert(
      fc.property(randomBody, ({ markdown }) => {
        const lines = markdown.split('\n');
        const { problems, references } = render(markdown);
        for (const { line, column } of [...problems, ...references]) {
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
        }
      }),
      many,
    );
  });
});

const allowed = new Set(allowedHtml.tagNames?.filter((name) => name !== slotTag));
const voids = new Set(['br', 'hr', 'input']);

const tags = (page: string) =>
  [...page.matchAll(/<(\/?)([^\s>]+)([^>]*)>/g)].map(([, slash, name = '', attributes = '']) => ({
    closes: slash === '/',
    name,
    attributes,
  }));

/** Tags that close nothing, are never closed, or are paragraphs inside paragraphs. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  for (const { closes, name } of tags(page)) {
    if (voids.has(name)) continue;
    if (closes && open.pop() !== name) return [`</${name}>`];
    if (closes) continue;
    if (name === 'p' && open.includes('p')) return ['<p> in <p>'];
    open.push(name);
  }
  return open;
}

describe('The parts of a body', () => {
  test('Text and slots alternate in the order of the body.', () => {
    expect(render('Satu.\n\n![a](a.jpg)\n\nDua.').parts).toEqual([
      '<p>',
      { kind: 'dateline' },
      'Satu.</p>\n',
      { kind: 'picture', picture: { src: 'a.jpg', alt: 'a', caption: '', credit: '' } },
      '\n<p>Dua.</p>',
    ]);
  });

  test('An empty body has no parts, no words and no problems.', () => {
    expect(render('')).toEqual({ parts: [], text: '', words: 0, headings: [], references: [], problems: [] });
  });

  test('The same body gives the same result in every run.', () => {
    const body = '## A\n\n"Kata" [x](a.pdf) ![a](a.jpg)\n\n[^1]: b';
    expect(JSON.stringify(render(body))).toBe(JSON.stringify(render(body)));
  });
});
