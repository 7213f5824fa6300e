import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFiles } from '#newsroom/file-digests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'berkas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const digests = (...files: string[]) => digestFiles(folder, files, join(folder, 'singgahan'));

describe('Digests of files', () => {
  test.each(['null', '5', '{}', '[]', '{"at":1,"files":5}', '{"at":1,"files":null}', '{"at":9e15,"files":{"a":7}}'])(
    'Pass over a register of another form: %s',
    async (register) => {
      write('a', 'isi');
      const found = (await digests('a')).get('a');
      writeFileSync(join(folder, 'singgahan/berkas.json'), register);
      expect((await digests('a')).get('a')).toBe(found);
    },
  );

  test('Follow the content, not the name.', async () => {
    for (const name of ['a', 'b']) write(name, 'isi');
    write('c', 'isi lain');
    const found = await digests('a', 'b', 'c');
    expect(found.get('a')).toMatch(/^[0-9a-f]{32}$/);
    expect(found.get('b')).toBe(found.get('a'));
    expect(found.get('c')).not.toBe(found.get('a'));
  });

  test('Notice an edit that keeps size and time of the content, at once and later.', async () => {
    write('a', 'satu');
    const long = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(folder, 'a'), long, long);
    const before = (await digests('a')).get('a');
    for (const text of ['dua!', 'tiga']) {
      write('a', text);
      utimesSync(join(folder, 'a'), long, long);
      expect(statSync(join(folder, 'a')).mtimeMs).toBe(long.getTime());
      expect((await digests('a')).get('a')).not.toBe(before);
    }
  });

  test('Leave out what is not there, and begin anew where the register was cut off.', async () => {
    write('a', 'isi');
    const first = await digests('a', 'hilang');
    expect([...first.keys()]).toEqual(['a']);
    writeFileSync(join(folder, 'singgahan/berkas.json'), '{"at":1,"fi');
    expect(await digests('a')).toEqual(first);
  });
});
