/** The program for editors: there for them, and nowhere for readers and search engines. */
import { expect, test } from 'vitest';
import { files, page, parse, read, readBytes, first, attribute } from './site.ts';

const own = files.filter((file) => file.startsWith('/admin/'));

test('The program is a folder of its own, with everything that it loads.', () => {
  expect(own).toEqual(expect.arrayContaining(['/admin/index.html', '/admin/redaksi.js', '/admin/redaksi.css']));
  const code = own.filter((file) => file.endsWith('.js')).map((file) => [file, read(file)] as const);
  for (const [file, text] of code)
    for (const [, path = ''] of text.matchAll(/(?:import|from)\s*\(?"(\.[^"]+\.js)"/g))
      expect(own, `${file} → ${path}`).toContain(new URL(path, `https://tirta.example${file}`).pathname);
});

test('It asks no other host for anything but the service that keeps the repository.', () => {
  const text = own.filter((file) => /\.(?:js|css|html)$/.test(file)).map(read);
  expect(text.join('\n')).not.toMatch(/cdn\.jsdelivr\.net|githubstatus\.com\/api|hostedstatus/);
  const tree = parse(read('/admin/index.html'));
  const policy = attribute(first(tree, 'meta', { httpEquiv: true }), 'content') ?? '';
  expect(policy).toContain("default-src 'none'");
  // No repository is named in the site's settings.
  expect(policy).not.toMatch(/https?:/);
});

test('Search engines and lists of addresses do not know it.', () => {
  expect(read('/robots.txt')).toContain('Disallow: /admin/');
  expect(attribute(first(parse(read('/admin/index.html')), 'meta', { name: 'robots' }), 'content')).toBe('noindex');
  for (const file of files.filter((name) => /^\/(?:sitemap|feed)/.test(name))) expect(read(file), file).not.toContain('/admin/');
  expect(page('/').html).not.toContain('/admin/');
});

test('It is no heavier than its fonts and picture decoders make it.', () => {
  const bytes = own.reduce((sum, file) => sum + readBytes(file).length, 0);
  expect(bytes).toBeLessThan(6_500_000);
});

test('What the paste converter is told is what the site shows anyway.', () => {
  const facts = JSON.parse(read('/bahan-tempel.json')) as { articles: { id: string }[]; authors: { code: string }[] };
  expect(facts.authors.map(({ code }) => code)).toContain('ris');
  expect(facts.articles.length).toBeGreaterThan(20);
  for (const { id } of facts.articles) expect(files).toContain(`/berita/${id}/index.html`);
});
