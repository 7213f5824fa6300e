import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddyMap } from '#hosting/caddy.ts';
import { hostFiles } from '#hosting/host-files.ts';
import { nginxMap } from '#hosting/nginx.ts';
import { mapsNote } from '#release/live-site.ts';
import { headersFile, redirectsFile } from '#hosting/static-host.ts';

test('What stands in deploy/ is what src/hosting/ says; if not, run `npm run hosts`.', () => {
  for (const [name, content] of Object.entries(hostFiles())) expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(content);
});

describe('What stands in deploy/ fits together:', () => {
  const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');
  const service = read('systemd/kentongan.service');
  const link = /^ExecStart=.*npm run --silent release -- --to (\S+)$/m.exec(service)?.[1] ?? 'tidak ada';

  test('the timer builds, then releases to the link that the web servers read.', () => {
    expect(read('Caddyfile')).toContain(`root * ${link}\n`);
    expect(read('nginx.conf')).toContain(`root ${link};`);
    expect(service.indexOf('npm run --silent build')).toBeLessThan(service.indexOf('npm run --silent release'));
  });

  test('the release has a folder of its own, and both may be written.', () => {
    const outDir = /^Environment=OUT_DIR=(.+)$/m.exec(service)?.[1];
    const writable = /^ReadWritePaths=(.+)$/m.exec(service)?.[1]?.split(' ') ?? [];
    expect(outDir).not.toBe(link);
    for (const folder of [outDir ?? '', link]) expect(writable).toContain(dirname(folder));
  });

  test('servers are told of new maps of old addresses where a release renews its note of them.', () =>
    expect(read('systemd/kentongan-alihan.path')).toContain(`PathChanged=${join(`${link}.d`, mapsNote)}\n`));
});

describe('Maps of old addresses', () => {
  const old = { redirects: [{ from: '/a "b"$c/', to: '/é/' }], gone: ['/x.html'] };

  test('are written for nginx without anything that it would take for a variable.', () =>
    expect(nginxMap(old)).toBe(
      String.raw`"/a \"b\"%24c/" "/%C3%A9/";` + '\n' + String.raw`"/a \"b\"%24c" "/%C3%A9/";` + '\n"/x.html" "410";\n',
    ));

  test('are written for Caddy with the same addresses.', () =>
    expect(caddyMap(old).split('\n').slice(1)).toEqual([
      String.raw`"/a \"b\"$c/" "/%C3%A9/"`,
      String.raw`"/a \"b\"$c" "/%C3%A9/"`,
      '"/x.html" "410"',
      '',
    ]));
});

test('A site without old addresses has maps that servers can read: Caddy takes no empty file.', () => {
  expect(caddyMap({ redirects: [], gone: [] })).toMatch(/^# .+\n$/);
  expect(nginxMap({ redirects: [], gone: [] })).toBe('');
});

describe('Files for static hosts', () => {
  test('encode addresses, name the permanent status, and keep to lines that the host reads.', () => {
    expect(redirectsFile([{ from: '/lama é/', to: '/baru/' }])).toBe('/lama%20%C3%A9/ /baru/ 301\n');
    expect(redirectsFile([{ from: `/${'a'.repeat(1000)}/`, to: '/baru/' }])).toBe('');
  });

  test('give every header once for an address, because the host would join them.', () => {
    const blocks = headersFile().split(/\n(?=\/)/);
    const everywhere = blocks.find((block) => block.startsWith('/*\n')) ?? '';
    expect(everywhere).toContain('X-Content-Type-Options: nosniff');
    expect(everywhere).not.toContain('Cache-Control');
  });
});
