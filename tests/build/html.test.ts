/** The HTML of every page is valid and keeps to what can be said about access without a browser. */
import { expect, test } from 'vitest';
import { htmlComplaints } from './rules/html-rules.ts';
import { pages, parse, site } from './site.ts';

test('Every page is valid HTML', async () => {
  const mistakes: string[] = [];
  for (const page of [...pages, ...site.stubs]) mistakes.push(...(await htmlComplaints(page)));
  expect(mistakes.slice(0, 20)).toEqual([]);
});

test('The validator sees what is wrong on a page', async () => {
  const html = '<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(await htmlComplaints({ path: '/', html, tree: parse(html) })).not.toEqual([]);
});
