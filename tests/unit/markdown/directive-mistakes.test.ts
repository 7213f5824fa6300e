import { expect, test } from 'vitest';
import { problems } from './render.ts';

test('A block without its end is reported where it starts, inside quotations too.', () => {
  expect(problems('Isi.\n\n:::kutipan\nKami siap.\n\nSisa artikel.')).toEqual(['3:1 direktif']);
  expect(problems(':::galeri\n![a](a.jpg)')).toEqual(['1:1 direktif']);
  expect(problems('> :::kutipan\n> Kami siap.')).toEqual(['1:3 direktif']);
});

test('A block with its end is no mistake, inside lists and quotations too.', () => {
  expect(problems(':::kutipan{oleh="Sri"}\nKami siap.\n:::')).toEqual([]);
  expect(problems('> :::kutipan\n> Kami siap.\n> :::')).toEqual([]);
  expect(problems('- a\n\n  :::kutipan\n  Kami siap.\n  :::')).toEqual([]);
  expect(problems('::::kutipan\nKami siap.\n::::')).toEqual([]);
});

test('An attribute that means nothing is reported.', () => {
  expect(problems(':::kutipan{by="Sri"}\nKami siap.\n:::')).toEqual(['1:1 direktif']);
  expect(problems('::baca-juga{slug="a" judul="b"}')).toEqual(['1:1 direktif']);
});

test('One mistake is reported once.', () => {
  expect(problems('::baca-juga{artikel="a"}')).toEqual(['1:1 baca-juga']);
  expect(problems('::video{src="https://contoh.id/"}')).toEqual(['1:1 video']);
});

test('An attribute written twice is reported, because the first would be lost.', () => {
  expect(problems('::baca-juga{slug="a" slug="b"}')).toEqual(['1:1 direktif']);
});
