/** Files that go with the site: how to tell of a weakness, and the licences of what others have written. */
import { expect, test } from 'vitest';
import { files, hasPage, read } from './site.ts';

test('security.txt is where it is looked for, and its page is there.', () => {
  const text = read('/.well-known/security.txt');
  expect(text).toMatch(/^Contact: /);
  for (const [, path = ''] of text.matchAll(/^Contact: https:\/\/tirta\.example(\S+)$/gm)) expect(hasPage(path)).toBe(true);
  expect(text).toContain('Canonical: https://tirta.example/.well-known/security.txt\n');
});

test('Licences travel with the code of others, to readers and to editors.', () => {
  const readers = read('/lisensi.txt');
  for (const name of ['@github/combobox-nav', '@orama/stemmers', 'pagefind', 'tailwindcss'])
    expect(readers).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(readers.match(/Permission is hereby granted|Apache License/g)?.length).toBeGreaterThanOrEqual(4);
  const editors = read('/admin/lisensi.txt');
  for (const name of ['@sveltia/cms', 'yaml', 'zod']) expect(editors).toMatch(new RegExp(`^${name} \\d`, 'm'));
  // Fonts and picture decoders come with their own.
  for (const font of files.filter((file) => file.startsWith('/admin/') && file.endsWith('.woff2')))
    expect(files).toContain(`${font.replace(/-latin.*$/, '')}.LICENSE.txt`);
});
