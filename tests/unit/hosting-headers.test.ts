import { describe, expect, test } from 'vitest';
import { everywhere, exceptions, headersFor, varying } from '#hosting/headers.ts';
import { fits } from '#hosting/pattern.ts';
import { headersFile } from '#hosting/static-host.ts';

const paths = [
  ...['/', '/cari/', '/berita/2025/06/x/', '/admin/', '/admin/redaksi.js', '/sw.js', '/feed.xml', '/rubrik/x/feed.xml', '/feed.json'],
  ...['/sitemap-2018.xml', '/ikon.svg', '/kartu/situs.png', '/foto/2025/06/x-1.avif', '/aset/x.js', '/404.html'],
  ...['/cari/indeks/2025/index/x.pf_index', '/cari/indeks/inti/pagefind.js', '/bahan-tempel.json'],
];

test('No two exceptions speak of the same header for the same address: hosts do not agree on which would count.', () => {
  for (const path of paths)
    for (const header of varying) {
      const speaking = exceptions.filter(({ pattern, headers }) => fits(path, pattern) && header in headers);
      expect([path, header, speaking.length > 1]).toEqual([path, header, false]);
    }
});

describe('Headers', () => {
  test('ask for https only where there is https.', () => {
    expect(Object.values(headersFor('/', false)).join()).not.toMatch(/upgrade-insecure|max-age=63072000/);
    expect(headersFor('/', true)).toMatchObject({ 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' });
  });

  test('keep every page out of frames, scripts out of what is no page, and let editors sign in through a window.', () => {
    for (const path of paths) expect(headersFor(path, true)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    for (const path of ['/feed.xml', '/rubrik/x/feed.xml', '/sitemap-2018.xml', '/ikon.svg'])
      expect(headersFor(path, true)['Content-Security-Policy']).toContain("script-src 'none'");
    expect(headersFor('/admin/', true)['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
    expect(headersFor('/', true)['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });

  test('never allow what makes a policy worthless.', () => {
    const policies = paths.flatMap((path) => headersFor(path, true)['Content-Security-Policy'] ?? []).join('\n');
    expect(policies).not.toMatch(/unsafe|\*|https?:/);
  });
});

/** What Cloudflare makes of `_headers`: a name that comes again is joined, unless it was taken away before. */
function received(path: string): Record<string, string> {
  const blocks = headersFile()
    .trimEnd()
    .split(/\n(?=\/)/);
  const headers = new Map<string, string>();
  for (const block of blocks) {
    const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
    if (!fits(path, pattern)) continue;
    for (const line of lines.filter((each) => each.startsWith('! '))) headers.delete(line.slice(2));
    for (const line of lines.filter((each) => !each.startsWith('! '))) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      headers.set(name, [headers.get(name) ?? [], value].flat().join(', '));
    }
  }
  return Object.fromEntries(headers);
}

test('Hosts for static files send each header once, as servers of one’s own do.', () => {
  for (const path of paths) {
    const { 'Cache-Control': kept, ...others } = headersFor(path, true);
    const { 'Cache-Control': keptThere, ...othersThere } = received(path);
    expect([path, othersThere]).toEqual([path, others]);
    // What is always asked for again is what such hosts do anyway.
    expect(keptThere).toBe(kept === everywhere(true)['Cache-Control'] ? undefined : kept);
  }
});

test('Rules in _headers begin with a slash, and no line is longer than hosts read.', () => {
  const lines = headersFile().split('\n');
  expect(lines.filter((line) => line !== '' && !/^(?:\/| {2}(?:! )?[A-Z])/.test(line))).toEqual([]);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});
