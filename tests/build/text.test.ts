/** Words as readers see them: Indonesian times, no leftovers of the machinery, nothing an editor typed lost. */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { onEach } from './on-each.ts';
import { all, article, articlePages, files, pages, read, text, visibleText } from './site.ts';

const seen = pages.map(({ path, tree }) => ({ path, words: visibleText(tree) }));
const attributes = pages.map(({ path, tree }) => ({
  path,
  words: all(tree, '*')
    .flatMap(({ properties }) => Object.values(properties))
    .filter((value) => typeof value === 'string')
    .join('\n'),
}));
const written = files
  .filter((file) => /\.(?:xml|json|txt)$/.test(file) && !/^\/(?:cari\/indeks|admin)\//.test(file))
  .map((path) => ({ path, words: read(path) }));

test('Clock times have a dot and name their zone once', () => {
  onEach(seen, ({ words }) => {
    expect(words.match(/\d{1,2}:\d\d WIB/g)).toBeNull();
    expect(words.match(/WIB,? WIB/g)).toBeNull();
  });
  expect(seen.some(({ words }) => /\d\d\.\d\d WIB/.test(words))).toBe(true);
});

test('No leftover of the machinery reaches a reader', () => {
  const leftovers =
    /news-slot|\bundefined\b|\[object Object\]|\bNaN\b|Invalid Date|\{\{|\}\}|<!--|%[A-Z_]+%|\bnull\b|lorem ipsum|TODO|FIXME/;
  onEach([...seen, ...attributes, ...written], ({ words }) => expect(leftovers.exec(words)?.[0]).toBeUndefined());
  onEach(pages, ({ html }) => expect(html).not.toContain('news-slot'));
});

test('No mark-up of Markdown is left in the text of an article', () => {
  const others = articlePages.filter(({ path }) => !path.includes('pesan-berantai') && !path.includes('kamus-kecil'));
  onEach(others, ({ tree }) => expect(/(?:^|\s)(?:#{2,6} |:::|::\w|\*\*|!\[|\]\()/.exec(visibleText(tree))?.[0]).toBeUndefined());
});

test('What only looks like a directive stands as it was typed', () => {
  const words = visibleText(article('2024/08/pesan-berantai-jadwal-air').tree);
  for (const typed of [
    'Info warga:mohon dibagikan',
    'pukul 14:30 sampai Jumat',
    'WA:08123',
    '(Foto:ist)',
    '::tidak-dikenal',
    '::tidak-dikenal{nomor=2}',
    ':::catatan',
    ':cek[zona]{nomor=2}',
    ':galeri',
    ':smile:',
    'rasio 3:1',
    '07:00=12',
    'a:b = 4:3',
  ])
    expect(words).toContain(typed);
});

test('Signs with a meaning in HTML stand as signs, in headlines too', () => {
  expect(visibleText(article('2025/01/antrean-loket-gabungan').tree)).toContain('Antrean < 10 Menit & Kepuasan > 90 Persen');
  const kamus = visibleText(article('2024/09/kamus-kecil-papan-pengumuman').tree);
  for (const typed of ['5 < 7 & 9 > 8', '👩🏽‍🌾', '🇮🇩', '3/4', "'umrah", 'ketidakbertanggungjawaban'])
    expect(kamus.replaceAll('’', "'")).toContain(typed);
  onEach(seen, ({ words }) => expect(words).not.toMatch(/&(?:amp|lt|gt|quot|#\d+);/));
});

test('Amounts of money are closed up', () => {
  const words = visibleText(article('2024/05/tarif-air-tidak-naik').tree);
  for (const amount of ['Rp3.200', 'Rp4.100', 'Rp1.500.000']) expect(words).toContain(amount);
  onEach(seen, ({ words: all }) => expect(all).not.toMatch(/\bRp\s\d/));
});

test('Foreign words are marked with their language, for voices that read aloud', () => {
  const marked = all(article('2024/09/kamus-kecil-papan-pengumuman').tree, 'i', { lang: 'en' }).map(text);
  expect(marked).toEqual(expect.arrayContaining(['online', 'delivery']));
});

test('Words that stand apart on a page are apart in its text, for voices, copies and text browsers', () => {
  const inline = new Set(['a', 'span', 'em', 'strong', 'time', 'i', 'abbr']);
  const isInline = (node: ElementContent | undefined) => node?.type === 'text' || (node?.type === 'element' && inline.has(node.tagName));
  onEach(pages, ({ tree }) => {
    for (const { children } of all(tree, '*')) {
      children.forEach((left, index) => {
        const right = children[index + 1];
        if (!right || !isInline(left) || !isInline(right)) return;
        const [before, after] = [toString(left).slice(-20), toString(right).slice(0, 20)];
        expect(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after), `${before}|${after}`).toBe(false);
      });
    }
  });
});

test('A listing says in words that nothing is there yet', () => {
  for (const path of ['/rubrik/olahraga/', '/topik/arsip-kota/', '/penulis/galih-prasaja/'])
    expect(seen.find((each) => each.path === path)?.words).toContain('Belum ada artikel di sini.');
});
