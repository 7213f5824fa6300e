import { describe, expect, test } from 'vitest';
import { companionsOf } from '#editorial/read-also.ts';
import { renderMarkdown } from '#markdown/pipeline.ts';
import { slotFacts } from '#newsroom/body-facts.ts';
import { article, edition, ids, storyIn } from './small-edition.ts';

const months = ['10', '09', '08', '07', '06', '05', '04', '03'];
const older = months.map((month) => article(`2026/${month}/s${month}`));
const best = months.map((month) => `2026/${month}/s${month}`);

const companions = (markdown: string) => {
  const { parts } = renderMarkdown(markdown, { siteUrl: 'https://kentongan.example', sponsored: false });
  const of = edition([{ ...article('2026/11/kisah'), ...slotFacts(parts) }, ...older]);
  const { readAlso, related } = companionsOf(storyIn(of, '2026/11/kisah'), of);
  return { readAlso: ids(readAlso), related: ids(related.map(({ story }) => story)) };
};
const paragraphs = (count: number) => Array.from({ length: count }, () => 'Kalimat.').join('\n\n');

describe('The companions of a story', () => {
  test('The best fill the offered places in order, the next three stand at its end.', () => {
    expect(companions(paragraphs(9))).toEqual({ readAlso: best.slice(0, 2), related: best.slice(2, 5) });
  });

  test('A short text has no place to fill.', () => {
    expect(companions(paragraphs(4))).toEqual({ related: best.slice(0, 3), readAlso: [] });
  });

  test('More than three places are not filled.', () => expect(companions(paragraphs(30)).readAlso).toHaveLength(3));

  test('What the text links to or offers by hand is in neither list.', () => {
    const linked = `Baca [ini](/berita/2026/10/s10/).\n\n${paragraphs(9)}`;
    expect(companions(linked)).toEqual({ readAlso: best.slice(1, 3), related: best.slice(3, 6) });
    const byHand = `${paragraphs(9)}\n\n::baca-juga{slug="s09"}`;
    expect(companions(byHand)).toEqual({ related: [best[0], best[2], best[3]], readAlso: [] });
  });

  test('No story is in both lists, and none twice.', () => {
    const { related, readAlso } = companions(paragraphs(30));
    expect(new Set([...related, ...readAlso]).size).toBe(6);
  });
});
