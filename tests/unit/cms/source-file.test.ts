import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleKeys, filled, readArticle, readMarkdown, writeMarkdown, writeYaml } from '#cms/source-file.ts';
import { articleSchema } from '#schemas/article.ts';
import { articleFiles } from './content.ts';

describe('What the form writes', () => {
  test('Dates and codes of places are quoted, empty keys left out, keys in the order of the guide.', () => {
    const text = writeMarkdown(
      {
        body: '\n\nIsi berita.\n\n',
        kind: 'report',
        draft: false,
        deck: '',
        image: null,
        topics: [],
        corrections: [
          { kind: 'correction', at: '2026-11-21T09:00:00+07:00', note: 'Jumlah lampu 24.\nBukan 42.', apology: false, link: '' },
        ],
        published: '2026-11-20T19:30:00+07:00',
        reviewed: '2026-11-22',
        regions: ['35.76.02.1009', '35'],
        title: 'Pasar: ditata',
        buatan: 'sendiri',
      },
      articleKeys,
    );
    expect(text).toBe(`---
title: "Pasar: ditata"
published: "2026-11-20T19:30:00+07:00"
reviewed: "2026-11-22"
kind: report
regions: ["35.76.02.1009", "35"]
corrections:
  - kind: correction
    at: "2026-11-21T09:00:00+07:00"
    note: |-
      Jumlah lampu 24.
      Bukan 42.
buatan: sendiri
---

Isi berita.
`);
  });

  test('A list of maps stands a line each, as places do.', () => {
    expect(writeYaml([{ code: '35', name: 'Jawa Timur', aliases: ['Jatim'] }])).toBe(
      '- {code: "35", name: Jawa Timur, aliases: [Jatim]}\n',
    );
  });

  test('A text without front matter stays a text, and one from Windows is read like any other.', () => {
    expect(readMarkdown('Hanya isi.')).toEqual({ body: 'Hanya isi.' });
    expect(readMarkdown('\ufeff---\r\ntitle: Judul\r\n---\r\n\r\nIsi.\r\n')).toEqual({ title: 'Judul', body: 'Isi.' });
  });

  test('An article that says nothing of being a draft is none, and that is not written down.', () => {
    const read = readArticle('---\ntitle: Judul\n---\n\nIsi.\n');
    expect(read['draft']).toBe(false);
    expect(writeMarkdown(read)).toBe('---\ntitle: Judul\n---\n\nIsi.\n');
    expect(readArticle('---\ntitle: Judul\ndraft: true\n---\n')['draft']).toBe(true);
  });

  test('Empty values are empty at any depth.', () => {
    expect(filled({ a: { b: '', c: [null, { d: false }] }, e: ' x ', f: 0, g: [{ __sc_item_id: '1', h: 2 }] })).toEqual({
      ...{ e: 'x', f: 0 },
      g: [{ h: 2 }],
    });
  });
});

test('Every article keeps what it says, and a second saving changes nothing.', () => {
  const files = articleFiles();
  expect(files.length).toBeGreaterThan(40);
  for (const { path, text } of files) {
    const saved = writeMarkdown(readArticle(text), articleKeys);
    const yaml = (whole: string) => filled(parse(whole.split('\n---\n')[0] ?? ''));
    expect(yaml(saved), path).toEqual(yaml(text));
    expect(readMarkdown(saved)['body'], path).toBe(readMarkdown(text)['body']);
    expect(writeMarkdown(readArticle(saved), articleKeys), path).toBe(saved);
  }
});

test('The order of keys knows every key of an article once.', () => {
  expect([...articleKeys].sort()).toEqual(Object.keys(articleSchema.shape).sort());
});
