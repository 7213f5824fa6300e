import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Card } from '#cards/card.ts';
import { drawCard } from '#cards/draw-card.ts';
import { houseStyle } from '#cards/house-style.ts';
import { makeCard } from '#cards/make-card.ts';
import { fitLines, setLine } from '#cards/set-type.ts';

const projectDir = process.cwd();
const style = houseStyle(projectDir);
const card = (own: Partial<Card> = {}): Card => ({
  kicker: ['Layanan'],
  title: 'Lampu Jalan Menyala Lagi',
  foot: 'Kota Mojokerto',
  mark: undefined,
  ...own,
});

function cacheDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kartu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('A card', () => {
  test('is a picture of 1200 x 630 pixels that messengers take, whatever the headline.', async () => {
    const titles = [
      'Kopi',
      'Lampu Jalan Randu Menyala Lagi Setelah Tiga Bulan',
      'kata '.repeat(60),
      'x'.repeat(300),
      '<b>&amp;</b> "Ž" 𝒳 你好',
    ];
    for (const title of titles) {
      const bytes = await makeCard(card({ title, foot: title, mark: 'Diralat' }), { cacheDir: cacheDir(), projectDir });
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
      expect(bytes.length).toBeLessThan(300_000);
    }
  });

  test('holds outlines only, so that no font of the machine can get into it.', () => {
    const svg = drawCard(card({ title: 'Panduan <text> & "kutipan"', mark: 'Diralat' }), style);
    expect(svg).not.toMatch(/<(?:text|tspan|image|style|use)\b|font|href/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(5);
  });

  test('shows kicker, headline, foot and mark: each of them changes it.', () => {
    const drawn = [{}, { kicker: ['Layanan', 'Opini'] }, { title: 'Lain' }, { foot: 'Lain' }, { mark: 'Diralat' }].map((own) =>
      drawCard(card(own), style),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('is the same each time it is made, and kept: one that was cut off is made anew.', async () => {
    const [one, other] = [cacheDir(), cacheDir()];
    const first = await makeCard(card(), { cacheDir: one, projectDir });
    expect((await makeCard(card(), { cacheDir: other, projectDir })).equals(first)).toBe(true);
    const [kept = ''] = readdirSync(join(one, 'kartu'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
    truncateSync(join(one, 'kartu', kept), 500);
    expect((await makeCard(card(), { cacheDir: one, projectDir })).equals(first)).toBe(true);
  });
});

describe('A headline', () => {
  const sizes = [
    { size: 80, most: 2 },
    { size: 40, most: 3 },
  ];
  const fit = (words: string) => fitLines(words, style.serif, sizes, 1000);

  test('is set as large as it fits, and broken between words.', () => {
    expect(fit('Kopi')).toEqual({ lines: ['Kopi'], size: 80 });
    const { lines, size } = fit('Lampu Jalan Randu Menyala Lagi Setelah Tiga Bulan Padam Total');
    expect([size, lines.join(' ')]).toEqual([40, 'Lampu Jalan Randu Menyala Lagi Setelah Tiga Bulan Padam Total']);
    for (const line of lines) expect(setLine(line, style.serif, size).width).toBeLessThanOrEqual(1010);
  });

  test('that is too long ends with an ellipsis inside the column.', () => {
    const { lines, size } = fit('perencanaan '.repeat(40));
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(setLine(lines.at(-1) ?? '', style.serif, size).width).toBeLessThanOrEqual(1010);
  });

  test('leaves out characters that the typeface does not have, and kerns those that it has.', () => {
    expect(setLine('a你b', style.serif, 40)).toEqual(setLine('ab', style.serif, 40));
    expect(setLine('To', style.serif, 40).width).toBeLessThan(setLine('T', style.serif, 40).width + setLine('o', style.serif, 40).width);
  });
});
