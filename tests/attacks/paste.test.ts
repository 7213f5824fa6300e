/** Hostile texts through the paste converter: drafts that every command takes, in time, with nothing but words in them. */
import { afterAll, expect, test } from 'vitest';
import { articleKeys, readMarkdown, writeMarkdown } from '#cms/source-file.ts';
import { mostPasted } from '#paste/convert-paste.ts';
import type { Files } from './attack.ts';
import { baited, baits, convert, pasted } from './corpus/pasted.ts';
import { Desk, newFolder, removeFolders } from './desk.ts';
import { runLint } from './lint-output.ts';
import { base, writeFiles } from './newsroom.ts';

afterAll(removeFolders);

test('Every pasted text becomes a draft that linter and build read without an error', async () => {
  expect(pasted.length).toBeGreaterThan(350);
  const names = new Map<string, string>();
  const files: Record<string, Files[string]> = {};
  for (const [index, { name, text }] of pasted.entries()) {
    const { data, body, slug } = convert(text);
    expect(slug, name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(slug.length, name).toBeLessThanOrEqual(70);
    const file = `articles/${data.published.slice(0, 7).replace('-', '/')}/tempel-${index}.md`;
    const written = writeMarkdown({ ...data, body }, articleKeys);
    // Whatever stood in the text, its keys are those that the converter chose.
    expect(
      Object.keys(readMarkdown(written)).filter((key) => key !== 'body'),
      name,
    ).toEqual(Object.keys(data));
    expect(readMarkdown(written)['draft'], name).toBe(true);
    names.set(file, name);
    files[file] = written;
  }
  const folder = newFolder();
  writeFiles(folder, { ...base, ...files });
  expect(await runLint(folder, folder, 'github')).toContain(' 0 galat');
  const problems = await new Desk().errorsIn(files);
  expect(problems.map(({ file, line, message }) => `${names.get(file)} ${file}:${line} ${message}`)).toEqual([]);
});

test('The longest text that may be pasted is converted in time, whatever it is made of', { timeout: 300_000 }, () => {
  const slow: string[] = [];
  // A tenth by itself: what grows with the square of the length would take a hundred times as long.
  for (const unit of baits)
    for (const text of baited(unit, process.env['ATTACKS'] === 'all' ? mostPasted : mostPasted / 10)) {
      const start = performance.now();
      convert(text);
      if (performance.now() - start > 10_000) slow.push(JSON.stringify(unit));
    }
  expect(slow).toEqual([]);
});
