import { describe, expect, test } from 'vitest';
import { editDistance, repairsOf } from '#search/repair.ts';
import { readShard, shardOf, shardsOf, writeShard } from '#search/vocabulary.ts';

describe('A word that the archive does not have', () => {
  const words = [
    { form: 'pemerintah', level: 9 },
    { form: 'pemerintahan', level: 7 },
    { form: 'perintah', level: 4 },
    { form: 'pasar', level: 8 },
    { form: 'pagar', level: 3 },
  ];

  test.each([
    ['pemeritah', 'pemerintah'],
    ['pemerintaah', 'pemerintah'],
    ['pmeerintah', 'pemerintah'],
    ['pemirintah', 'pemerintah'],
    ['pemrintahn', 'pemerintah'],
    ['paasr', 'pasar'],
  ])('%s is read as %s.', (typed, meant) => {
    expect(repairsOf(typed, words)[0]?.form).toBe(meant);
  });

  test('is read as the commonest of those equally near.', () => {
    expect(repairsOf('patar', words).map(({ form }) => form)).toEqual(['pasar', 'pagar']);
  });

  test('is nothing where nothing is near; short words are nothing else at all.', () => {
    expect(repairsOf('xqzvkp', words)).toEqual([]);
    expect(repairsOf('psr', words)).toEqual([]);
    expect(repairsOf('pasxx', words)).toEqual([]);
  });

  test.each([
    ['pasar', 'pasar', 0],
    ['pasar', 'pasra', 1],
    ['pasar', 'psar', 1],
    ['pasar', 'pagar', 1],
    ['abcd', 'badc', 2],
    ['pasar', 'kantor', 3],
  ])('%s and %s are %i apart.', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });
});

describe('The vocabulary', () => {
  test('keeps words of one beginning together, whatever the vowels after the first letter.', () => {
    expect(['pemerintah', 'pumerintah', 'pmerintah'].map(shardOf)).toEqual(['pm', 'pm', 'pm']);
    expect(shardOf('ia')).toBe('i-');
    expect(shardOf('2026')).toBeUndefined();
  });

  test('holds what stands in two articles or more, with a rounded count, in every file there can be.', () => {
    const shards = shardsOf(
      new Map([
        ['pasar', 9],
        ['pesar', 1],
        ['ab', 50],
      ]),
      100,
    );
    expect(shards.get('ps')).toEqual([{ form: 'pasar', level: 3 }]);
    expect(shards.size).toBe(26 * 22);
    expect(readShard(writeShard(shards.get('ps') ?? []))).toEqual(shards.get('ps'));
    expect(readShard('')).toEqual([]);
  });

  test('is hardly changed by one more article.', () => {
    const counts = new Map(
      Array.from({ length: 1000 }, (_, index) => [
        `kata${String.fromCharCode(97 + (index % 26))}${'abcdefghij'[index % 10] ?? ''}${'klmnopqrst'[Math.floor(index / 100)] ?? ''}`,
        20 + index,
      ]),
    );
    const before = shardsOf(counts, 30_000);
    const after = shardsOf(new Map([...counts].map(([form, count], index) => [form, index % 20 === 0 ? count + 1 : count])), 30_001);
    const changed = [...after].filter(([shard, words]) => writeShard(words) !== writeShard(before.get(shard) ?? []));
    expect(changed.length).toBeLessThanOrEqual(1);
  });
});
