/** The command as a process, on a small folder. */
import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { article, faultless, writeFolder, type Files } from '../newsroom/content-folder.ts';

const asked = async (changes: Files) => {
  const { contentDir, cacheDir } = await writeFolder(changes);
  const env = { ...process.env, CONTENT_DIR: contentDir, CACHE_DIR: cacheDir, BUILD_TIME: '2026-11-20T12:00:00+07:00' };
  return new Promise<{ code: number; lines: string[] }>((resolve) => {
    execFile(process.execPath, ['src/tools/launch-check.ts'], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trim().split('\n') }),
    );
  });
};
const page = (title: string, body: string) => `---\ntitle: ${title}\ndescription: Halaman ${title}.\n---\n\n${body}\n`;

test(
  'What a publisher still owes is listed: facts, pages, official texts, promises, signatures, mistakes.',
  { timeout: 60_000 },
  async () => {
    const { code, lines } = await asked({
      'pages/redaksi.md': page('Redaksi', 'Penanggung jawab ada di atas. Pemilik dan sumber dana: belum diisi penerbit.'),
      'pages/pedoman-media-siber.md': page('Pedoman', 'Naskah resmi belum dipasang.'),
      'pages/hak-jawab.md': page('Hak Jawab', 'Kirim surat kepada kami.'),
      'pages/kode-etik.md': page('Kode Etik', 'Wartawan bersikap independen.'),
      'pages/kontak.md': page('Kontak', 'Pengaduan dapat disampaikan ke Dewan Pers.'),
      [article]: faultless[article].replace('Pasar baru dibuka', 'Hubungi 081234567890. Pasar baru dibuka'),
    });
    expect(code).toBe(1);
    for (const owed of [
      /publisher\.legalName .*Pasal 12/,
      /publisher\.address .*Pasal 12/,
      /publisher\.responsiblePerson .*Pasal 12/,
      /Tulis halaman pages\/privasi\.md/,
      /Isi keterangan "belum diisi penerbit" pada halaman Redaksi/,
      /Pasang naskah resmi Pedoman di pages\/pedoman-media-siber\.md/,
      /pages\/hak-jawab\.md: janji tanggapan 2 x 24 jam/,
      /pages\/hak-jawab\.md: bahwa hak jawab tidak dipungut biaya/,
      /pasar-baru\/index\.md: belum dibaca dan ditandatangani penyunting/,
      /Perbaiki 1 kesalahan naskah/,
    ])
      expect(
        lines.filter((line) => owed.test(line)),
        String(owed),
      ).toHaveLength(1);
    expect(lines.filter((line) => /pages\/(?:kontak|redaksi)\.md: /.test(line))).toEqual([]);
  },
);
