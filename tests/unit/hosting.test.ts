import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caddyMap } from '#hosting/caddy.ts';
import { hostFiles } from '#hosting/host-files.ts';
import { nginxMap } from '#hosting/nginx.ts';
import { headersFile, redirectsFile } from '#hosting/static-host.ts';

test('What stands in deploy/ is what src/hosting/ says; if not, run `npm run hosts`.', () => {
  for (const [name, content] of Object.entries(hostFiles())) expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(content);
});

test('The timer builds to the folder that the web servers read.', () => {
  const service = readFileSync('deploy/systemd/kentongan.service', 'utf8');
  const folder = /^Environment=OUT_DIR=(.+)$/m.exec(service)?.[1] ?? 'tidak ada';
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toContain(`root * ${folder}\n`);
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toContain(`root ${folder};`);
});

describe('Maps of old addresses', () => {
  const old = { redirects: [{ from: '/a "b"$c/', to: '/é/' }], gone: ['/x.html'] };

  test('are written for nginx without anything that it would take for a variable.', () =>
    expect(nginxMap(old)).toBe(
      String.raw`"/a \"b\"%24c/" "/%C3%A9/";` + '\n' + String.raw`"/a \"b\"%24c" "/%C3%A9/";` + '\n"/x.html" "410";\n',
    ));

  test('are written for Caddy with the same addresses.', () =>
    expect(caddyMap(old).split('\n')).toEqual([
      String.raw`"/a \"b\"$c/" "/%C3%A9/"`,
      String.raw`"/a \"b\"$c" "/%C3%A9/"`,
      '"/x.html" "410"',
      '',
    ]));
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
