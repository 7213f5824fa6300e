/** Documents and texts are those that the newsroom was read with, or the build says so. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
afterAll(() => rmSync(folder, { recursive: true }));
process.env['CONTENT_DIR'] = folder;
process.env['CACHE_DIR'] = join(folder, 'singgahan');
const { documentBytes } = await import('#queries/documents.ts');
const { textBody } = await import('#queries/bodies.ts');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('A document that was replaced meanwhile is not served under the name of the old one', async () => {
  const facts = { path: 'perwali.pdf', digest: sha256('%PDF lama') };
  writeFileSync(join(folder, facts.path), '%PDF lama');
  expect((await documentBytes(facts)).toString()).toBe('%PDF lama');
  writeFileSync(join(folder, facts.path), '%PDF baru');
  await expect(documentBytes(facts)).rejects.toThrow('Berkas perwali.pdf berubah selagi situs disusun.');
});

test('A text that was replaced meanwhile is not shown as the old one', async () => {
  const write = (body: string) => writeFileSync(join(folder, 'tentang.md'), `---\ntitle: Tentang\n---\n${body}`);
  const entry = { file: 'tentang.md', digest: sha256('Kami menulis.\n') };
  write('Kami diam.\n');
  await expect(textBody(entry)).rejects.toThrow('Berkas tentang.md berubah selagi situs disusun.');
  write('Kami menulis.\n');
  expect((await textBody(entry)).text).toContain('Kami menulis.');
});
