/** Addresses and names of files: out of the folder, over the site's own files, into the configuration of servers. */
import type { Built, Refused } from '../attack.ts';
import { freshSlug } from '../attack.ts';
import { article, markdown } from '../newsroom.ts';

const badAddresses = [
  '//jahat.example/',
  '/../keluar/',
  '/../../../../tmp/serang/',
  '/a/../../b/',
  '/a/..',
  '/./a/',
  '/%2e%2e/keluar/',
  '/%2E%2E/%2E%2E/keluar/',
  '/a%2f..%2f..%2fb/',
  '/..%5c..%5cb/',
  '/a\\..\\b/',
  '/a//b/',
  '/%00/',
  '/a%0d%0aLocation:%20x/',
  '/a%0a/index.html',
  '/%c0%ae%c0%ae/',
  '/%/',
  '/%zz/',
  '/*',
  '/lama/*',
  '/:tempat/',
  '/{$HOME}/',
  '/{env.PATH}/',
  '/{http.request.uri}/',
  '/$uri/',
  '/"; return 301 https://jahat.example; "/',
  '/";}/',
  '/\'/a"b/',
  '/<script>/',
  '/a|b/',
  '/a^b/',
  '/`id`/',
  '/index.html',
  '/a/index.html/',
  `/${'a'.repeat(300)}/`,
  `/${'é'.repeat(120)}/`,
  '/a?b=c/',
  '/a#b/',
  '/a b/',
  'https://jahat.example/',
  'javascript:serang(1)',
  'lama/tanpa-garis/',
  '/\u200b/',
];
const ownFiles = [
  ...['/sw.js', '/feed.xml', '/feed.json', '/404.html', '/robots.txt', '/manifest.webmanifest', '/_headers', '/_redirects', '/ikon.svg'],
  ...['/admin/', '/admin/redaksi.js', '/aset/a.js', '/alihan/nginx.map', '/cari/indeks/inti/', '/kartu/situs.png', '/luring/edisi.json'],
  ...['/sitemap-index.xml', '/bahan-tempel.json', '/.well-known/security.txt', '/cari/', '/ralat/', '/', '/rubrik/uji/', '/tentang/'],
];

const alias = (path: string, says: RegExp): Refused => {
  const at = `articles/2025/06/${freshSlug('alias')}.md`;
  return { name: `An old address: ${path}`, files: { [at]: article({ aliases: [path] }) }, at, line: 9, says };
};
const ledger = (line: string, says: RegExp): Refused => {
  const at = `urls/${freshSlug('buku')}.txt`;
  return { name: `A line of the ledger: ${line}`, files: { [at]: `# alamat\n${line}\n` }, at, line: 2, says };
};
const named = (name: string, at = `articles/2025/06/${name}.md`): Refused => ({
  name: `A file named ${JSON.stringify(name)}`,
  files: { [at]: article() },
  at,
  line: 1,
  says: /harus|tidak/,
});

export const refusedPaths: readonly Refused[] = [
  ...badAddresses.map((path) => alias(path, /Alamat lama diawali|karakter kendali|satu baris/)),
  ...ownFiles.map((path) => alias(path, /sudah dipakai/)),
  ...badAddresses.filter((path) => !/[ #]/.test(path)).map((path) => ledger(path, /tidak terbaca|tidak ada/)),
  ...badAddresses
    .filter((path) => path.startsWith('/') && !/ /.test(path))
    .map((path) => ledger(`/lama-sekali/ -> ${path}`, /tidak terbaca|tidak ada/)),
  ...ownFiles.slice(0, 16).map((path) => ledger(`${path} -> /tentang/`, /dibuat oleh situs/)),
  { ...ledger('/hilang/', /pernah terbit/), alone: true },
  ledger('/a/ -> /b/ -> /c/', /tidak terbaca/),
  ...[
    ...['Huruf-Besar', 'dengan spasi', 'titik.titik', '..', '.md', 'a--b', '-a', 'a_b', 'índex', '%2e%2e', 'a%2fb'],
    ...[
      '<script>alert(1)<',
      '"onclick="',
      "'; --",
      '$(id)',
      '`id`',
      'a;b',
      'a|b',
      'a&b',
      '\u001b[31mmerah',
      'a\nb',
      '\u202emd.a',
      'a\u200b',
      '::error::x',
    ],
    ...['__proto__', 'konstruktor()', '\\..\\a', 'a\tb', '😀', 'con.'],
  ]
    // Hidden ones are nobody's.
    .filter((name) => !['..', '.md'].includes(name))
    .map((name) => named(name)),
  ...['<b>', 'A', 'a b', '__init__', '\u001b]0;judul\u0007', "a'b"].map((name) => named(name, `topics/${name}.yaml`)),
  ...['cari', 'admin', 'berita', 'rubrik', 'aset', 'foto', 'kartu', 'indeks', 'luring', 'ralat', 'feed'].map((name): Refused => ({
    name: `A page that would stand over the site's own: ${name}`,
    files: { [`pages/${name}.md`]: markdown({ title: 'Serangan', description: 'Halaman.' }) },
    at: `pages/${name}.md`,
    says: /sudah dipakai/,
  })),
  ...[
    'articles/2025/13/bulan.md',
    'articles/2025/6/bulan.md',
    'articles/0000/00/a.md',
    'articles/2025/06/a/b/c.md',
    'articles/2025/06/a/lain.md',
    'articles/a.md',
  ].map((at): Refused => ({ name: `An article at ${at}`, files: { [at]: article() }, at, line: 1, says: /harus bernama/ })),
];

/** Old addresses that are odd and right. */
const goodAddresses = [
  '/2018/04/judul-lama/',
  '/2018/04/judul-lama.html',
  '/berita/lama/1,234/',
  '/judul%20berspasi/',
  '/caf%C3%A9/',
  '/café-lama/',
  "/jum'at/",
  '/a(b)/',
  '/a=b&c/',
  '/@nama/',
  '/~nama/',
  '/!/',
  '/constructor/',
  '/__proto__/',
  '/berita/2018/04/pindah/',
  '/rubrik/lama/',
  '/foto/lama/',
];
export const builtPaths: readonly Built[] = [
  ...goodAddresses.map((path): Built => ({
    name: `An old address: ${path}`,
    files: { [`articles/2025/06/${freshSlug('alamat')}.md`]: article({ title: `Pindah dari ${path}`, aliases: [path] }) },
  })),
  ...['constructor', 'prototype', 'tostring', 'index', 'null', 'nan', '0', 'con', 'valueof', 'feed', 'admin'].map((slug): Built => ({
    name: `An article named ${slug}`,
    files: { [`articles/2025/06/${slug}.md`]: article({ title: `Bernama ${slug}` }) },
  })),
];
