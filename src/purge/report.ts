/** What whoever purges reads: what has to be changed first, what was done, and what no program can do for them. */
import type { GitTraces } from '#purge/git-traces.ts';
import type { Mention } from '#purge/mentions.ts';
import type { PurgeTarget } from '#purge/target.ts';

export const mentionList = (found: readonly Mention[], contentDir: string): string[] => [
  `Artikel ini masih disebut di ${found.length} tempat. Hapus atau ganti lebih dulu, lalu jalankan lagi; belum ada yang diubah.`,
  ...found.map(({ file, line, text }) => `${contentDir}/${file}:${line}  ${text}`),
];

export const intention = ({ id, files, addresses }: PurgeTarget, contentDir: string): string[] => [
  `Artikel ${id} akan dimusnahkan dan tidak dapat dikembalikan dari sini:`,
  ...(files.length > 0
    ? files.map((file) => `- ${contentDir}/${file}`)
    : ['- naskahnya sudah tidak ada; sisanya di daftar alamat, singgahan, dan situs']),
  ...addresses.map((address) => `- alamat ${address}`),
];

export function remainingWork(
  { id, title, addresses, sharing }: PurgeTarget,
  ledgerFiles: readonly string[],
  git: GitTraces | undefined,
  siteUrl: string,
): string[] {
  return [
    'Sudah dikerjakan:',
    '- naskah, gambar, dan dokumennya dihapus dari folder konten;',
    `- alamatnya di ${ledgerFiles.length > 0 ? ledgerFiles.join(', ') : 'urls/'} diganti sidik, sehingga menjawab 404 dan tidak dapat terbit lagi;`,
    '- situs, pencarian, umpan, peta situs, kartu, singgahan, dan rilis lama di komputer ini dibuat tanpa artikel itu;',
    '- perangkat pembaca menghapus simpanannya saat terhubung lagi (/luring/dicabut.json).',
    '',
    'Masih harus dikerjakan orang:',
    ...[
      ...sharing.map((file) => `Periksa ${file}: artikel ini memakai gambar atau dokumen yang sama.`),
      'Simpan (komit) perubahan folder konten tanpa menyebut judul atau namanya dalam pesan komit, lalu terbitkan situs ini.',
      'Di server sendiri: bangun lagi, lalu jalankan `npm run release -- --clean`, yang menghapus rilis lama beserta aset yang masih disimpan. Kosongkan singgahan CDN untuk alamat di bawah.',
      'Minta penghapusan di mesin pencari: https://search.google.com/search-console/removals dan https://www.bing.com/webmasters/tools/contentremoval',
      'Minta penghapusan di arsip: tulis ke info@archive.org dengan alamat di bawah; periksa juga archive.ph.',
      'Hapus kiriman redaksi di WhatsApp, Facebook, X, dan Telegram; pratinjau yang sudah terkirim tidak berubah sendiri.',
      'Hapus artikel ini dari cadangan (backup), dari singgahan CI, dan dari komputer lain yang memegang folder konten.',
      'Beri tahu pihak yang mengutip atau memuat ulang, dan catat permintaan serta tanggalnya di luar folder konten.',
    ].map((task) => `- ${task}`),
    '',
    'Alamat yang dimaksud (jangan disimpan di folder konten):',
    ...addresses.map((address) => `  ${siteUrl}${address}`),
    '',
    ...historyWork(id, title, git),
  ];
}

function historyWork(id: string, title: string | undefined, git: GitTraces | undefined): string[] {
  if (!git) return ['Folder konten ini tidak berada dalam Git, jadi tidak ada riwayat yang perlu ditulis ulang di sini.'];
  const { paths, commits, mentions } = git;
  if (commits.length + mentions.length === 0) return ['Riwayat Git tidak memuat artikel ini.'];
  const words = [id, ...(title === undefined ? [] : [title])].map((word) => quoted(`literal:${word}==>dimusnahkan`));
  const only = paths.length > 0 ? ` --invert-paths ${paths.map((path) => `--path ${quoted(path)}`).join(' ')}` : '';
  return [
    'Riwayat Git masih memuatnya. Komit yang berisi berkasnya:',
    ...(commits.length > 0 ? commits.map((commit) => `  ${commit}`) : ['  (tidak ada)']),
    ...(mentions.length > 0 ? ['Komit lain yang menyebut alamatnya:', ...mentions.map((commit) => `  ${commit}`)] : []),
    'Untuk menulis ulang riwayat (perintah ini tidak dijalankan), komit dulu perubahan ini, buat klona baru, lalu di dalamnya:',
    `  printf '%s\\n' ${words.join(' ')} > ../ganti.txt`,
    `  git filter-repo${only}`,
    '  git filter-repo --force --replace-text ../ganti.txt --replace-message ../ganti.txt',
    '  git push --force --mirror ALAMAT-REPOSITORI',
    'Sesudah itu hapus ganti.txt, minta setiap pemegang klona dan fork membuat klona baru, dan minta hos Git membuang komit lama dari singgahannya.',
  ];
}

/** For a POSIX shell. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
