/** Readers pay for every byte: no page is heavier than it may be. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { all, article, attribute, page, pages, parse, readBytes, type Page } from './site.ts';
import { budgetOf, overweight, weigh } from './weight.ts';

describe('No page weighs more than its kind may', () => {
  test('in markup, styles, scripts and fonts', () => {
    expect(pages.flatMap((each) => overweight(each, readBytes))).toEqual([]);
    expect(new Set(pages.map((each) => budgetOf(each).kind))).toEqual(new Set(['front page', 'list', 'article', 'long article']));
  });

  test('and one that does is named with its number', () => {
    const noise = randomBytes(20_000).toString('base64');
    const fat = withHtml(article('2025/03/penghitungan-becak-listrik'), (html) => html.replace('</main>', `<p>${noise}</p></main>`));
    expect(overweight(fat, readBytes)).toEqual([
      expect.stringMatching(/^\/berita\/2025\/03\/penghitungan-becak-listrik\/: total 3\d{4} bytes, a article may have 14000$/),
    ]);
    const script = randomBytes(2000).toString('base64');
    const busy = withHtml(page('/ralat/'), (html) => html.replace('</body>', `<script>'${script}'</script></body>`));
    expect(overweight(busy, readBytes)).toEqual([expect.stringMatching(/^\/ralat\/: scripts \d+ bytes, a list may have 2000$/)]);
  });

  test('and everything that is fetched with a page is counted', () => {
    const plain = weigh(page('/ralat/'), readBytes);
    const source = attribute(all(page('/ralat/').tree, 'script', { src: true })[0], 'src') ?? '';
    const read = (file: string) =>
      file === '/aset/lain.js'
        ? randomBytes(700)
        : file === source
          ? Buffer.from(`import"./lain.js";${readBytes(file).toString()}`)
          : readBytes(file);
    expect(weigh(page('/ralat/'), read).scripts).toBeGreaterThan(plain.scripts + 600);
    const styled = withHtml(page('/ralat/'), (html) => html.replace('</head>', '<link rel="stylesheet" href="/lain.css"></head>'));
    expect(weigh(styled, () => randomBytes(5000)).total).toBeGreaterThan(plain.total + 4000);
  });
});

function withHtml(of: Page, edit: (html: string) => string): Page {
  const html = edit(of.html);
  return { path: of.path, html, tree: parse(html) };
}
