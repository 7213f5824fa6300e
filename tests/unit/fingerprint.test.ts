import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawing, fingerprintBehindPages } from '#fingerprint.ts';
import { importsOf, partOf, readSources } from './source-tree.ts';

const sources = readSources();

/** Everything whose code a file runs. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file) || !sources.has(file)) return reached;
  reached.add(file);
  for (const { target, typesOnly } of importsOf(file, sources.get(file) ?? '')) if (!typesOnly) reachedFrom(target, reached);
  return reached;
}

test.each(['volumes/search-volumes.ts', 'volumes/cms-bundle.ts', ...[...sources.keys()].filter((file) => file.startsWith('cms/'))])(
  '%s runs no code that draws pages, so that an edited page makes neither search nor the editors’ program anew.',
  (file) => {
    const reached = [...reachedFrom(file)];
    expect(reached).toContain(file);
    expect(reached.filter((each) => drawing.includes(partOf(each)))).toEqual([]);
  },
);

test('Of what lies behind pages every edit counts, and of what draws them none.', () => {
  const write = (folder: string, file: string) => {
    mkdirSync(join(folder, 'src', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'src', file), 'baru');
  };
  const made = (...files: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidik-'));
    for (const file of ['views/a.ts', 'components/b.astro', ...files]) write(folder, file);
    return fingerprintBehindPages(folder);
  };
  const before = made();
  expect(made('components/c.astro', 'styles/d.css')).toBe(before);
  expect(made('views/c.ts')).not.toBe(before);
  expect(made('folder-baru/c.ts')).not.toBe(before);
  expect(made('baru.ts')).not.toBe(before);
});
