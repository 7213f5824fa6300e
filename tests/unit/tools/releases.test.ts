import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newRelease, publish } from '#tools/releases.ts';

const served = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8');

test.each(['link', 'folder'] as const)('Where a copy cannot take its place, the %s that is served is put back.', async (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'situs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outDir = join(folder, 'situs');
  const old = kind === 'link' ? join(folder, 'lama') : outDir;
  mkdirSync(old);
  writeFileSync(join(old, 'index.html'), 'lama');
  if (kind === 'link') symlinkSync('lama', outDir);
  const release = await newRelease(outDir);
  rmSync(release, { recursive: true });
  await expect(publish(release, outDir, { copy: true, volumes: [] })).rejects.toThrow('ENOENT');
  expect(served(outDir)).toBe('lama');

  mkdirSync(release);
  writeFileSync(join(release, 'index.html'), 'baru');
  await publish(release, outDir, { copy: true, volumes: [] });
  expect(served(outDir)).toBe('baru');
});
