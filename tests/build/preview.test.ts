/** `npm run build -- --preview`: what a newsroom looks at before it publishes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './fixture-site.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

test('A preview shows drafts under a banner and for no search engine; the site after it knows nothing of that', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, ['2016/08/pasar-kemuning-pindah-sementara']);
  write(
    content,
    'articles/2025/06/konsep.md',
    '---\ntitle: Konsep yang Belum Selesai\npublished: "2025-06-14T10:00:00+07:00"\ndraft: true\nkind: report\n---\n\nIsi konsep.\n',
  );
  const cache = join(folder, 'cache');
  const [preview, site] = [join(folder, 'pratinjau'), join(folder, 'situs')];
  const first = await build({ content, cache, out: preview, options: ['--preview'] });
  expect(first.code, first.output).toBe(0);
  const draft = readFileSync(join(preview, 'berita/2025/06/konsep/index.html'), 'utf8');
  expect(draft).toContain('Pratinjau redaksi');
  expect(draft).toContain('content="noindex"');
  expect(readFileSync(join(preview, 'index.html'), 'utf8')).toContain('Pratinjau redaksi');
  // The banner's styles are allowed like the page's own.
  const styles = [...draft.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  expect(styles.length).toBe(2);
  for (const style of styles) expect(draft).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);

  const second = await build({ content, cache, out: site });
  expect(second.code, second.output).toBe(0);
  expect(existsSync(join(site, 'berita/2025/06/konsep'))).toBe(false);
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).not.toContain('Pratinjau redaksi');
  expect(home).toContain('content="max-image-preview:large"');
});
