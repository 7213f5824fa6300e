import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { without } from '#announce/deployed-site.ts';
import { addressDigest } from '#digest.ts';
import { comeBack } from '#newsroom/check-purged.ts';
import { readLedger } from '#newsroom/ledger.ts';
import { purgeLedger } from '#purge/ledger.ts';

const address = '/berita/2025/05/anak-itu/';

function folder(files: Record<string, string>): string {
  const content = mkdtempSync(join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  mkdirSync(join(content, 'urls'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, 'urls', name), text);
  return content;
}

test('Every line that has the address goes, from every file, with whatever led to it; the others stay as they are', async () => {
  const content = folder({
    '2025.txt': `# catatan\n/berita/2025/05/anak-itu-dan-lain/\n${address}\n/indeks/ -> dihapus\n`,
    '2026.txt': `/singkat/ -> ${address}\n# dulu ${address} lalu\n/lain/\n`,
  });
  expect(await purgeLedger(content, [address, '/singkat/'], '2025')).toEqual(['urls/2025.txt', 'urls/2026.txt']);
  const marks = [address, '/singkat/'].map((path) => `dimusnahkan:${addressDigest(path)}`).sort();
  expect(readFileSync(join(content, 'urls/2025.txt'), 'utf8')).toBe(
    ['# catatan', '/berita/2025/05/anak-itu-dan-lain/', '/indeks/ -> dihapus', ...marks, ''].join('\n'),
  );
  expect(readFileSync(join(content, 'urls/2026.txt'), 'utf8')).toBe('/lain/\n');
  expect(await purgeLedger(content, [address, '/singkat/'], '2025')).toEqual([]);
});

test('An address that was never written down is known as a digest all the same', async () => {
  const content = folder({});
  expect(await purgeLedger(content, [address], '2025')).toEqual(['urls/2025.txt']);
  const { ledger, purged, problems } = await readLedger(content);
  expect({ ledger, problems }).toEqual({ ledger: [], problems: [] });
  expect(purged).toEqual([{ digest: addressDigest(address), file: 'urls/2025.txt', line: 1 }]);
});

test('What comes back stops the build by file and line: in the ledger of another branch', async () => {
  const content = folder({ '2025.txt': `/lain/\n${address}\ndimusnahkan:${addressDigest(address)}\n` });
  const { ledger, purged } = await readLedger(content);
  expect(comeBack({ articles: [], ledger, purged }).map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ['urls/2025.txt', 2, 'alamat-musnah'],
  ]);
});

test('Nobody is told of it, neither as new nor as gone', () => {
  const site = { addresses: { [address]: '2025', '/': '2025' }, feeds: {} };
  expect(without(new Set([addressDigest(address)]), site)).toEqual({ addresses: { '/': '2025' }, feeds: {} });
});
