/** Files beside texts: pictures that are something else, links out of the folder, things that are no files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Built, Files, Refused } from '../attack.ts';
import { freshSlug, js } from '../attack.ts';
import { article, picture } from '../newsroom.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" onload="${js}"><script>${js}</script><image href="https://jahat.example/a.png"/></svg>`;
const xml = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha">${'bcdefghijk'.replace(/./g, (key, at: number) => `<!ENTITY ${key} "${`&${'abcdefghij'[at] ?? 'a'};`.repeat(10)}">`)}]>`;
const html = `<!doctype html><script>${js}</script>`;
const png = await sharp(picture).png().toBuffer();
const comment = (bytes: Buffer, words: string): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(words.length + 2);
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, Buffer.from(words), bytes.subarray(2)]);
};
const withExif = (words: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .jpeg()
    .withExif({ IFD0: { Artist: words, ImageDescription: words, Copyright: words }, IFD3: { GPSLatitude: '7/1 28/1 0/1' } })
    .toBuffer();
/** Says that it is as large as its head claims. */
const claimed = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const unusable: readonly [name: string, file: string, bytes: string | Buffer][] = [
  ['an SVG with scripts', 'a.svg', svg],
  ['an SVG that is named a photograph', 'a.jpg', svg],
  ['an SVG that is named PNG', 'a.png', svg],
  ['an SVG that reads a file', 'a.png', `${xml}<svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>`],
  ['an SVG of a billion laughs', 'a.png', `${laughs}<svg xmlns="http://www.w3.org/2000/svg"><text>&k;</text></svg>`],
  ['a packed SVG', 'a.svgz', 'x'],
  ['a page that is named a photograph', 'a.jpg', html],
  ['a script that is named a photograph', 'a.jpg', `/*\u00ff*/${js}`],
  ['a photograph that is named a page', 'a.html', picture],
  ['a photograph without ending', 'a', picture],
  ['a photograph with two endings', 'a.jpg.svg', picture],
  ['a photograph with a dot too many', 'a.jpg.', picture],
  ['a document in place of a picture', 'a.png', '%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>'],
  ['a PostScript program', 'a.jpg', '%!PS\n(serang) print'],
  ['an empty file', 'a.jpg', ''],
  ['a head without a body', 'a.jpg', picture.subarray(0, 40)],
  ['a body that is cut off', 'a.png', png.subarray(0, png.length - 20)],
  ['a picture that claims a billion points', 'a.png', claimed(60_000, 60_000)],
  ['a picture without points', 'a.png', claimed(0, 0)],
  ['a GIF that is JavaScript', 'a.gif', `GIF89a/*${'\u0000'.repeat(8)}*/=1;${js}`],
  ['a program', 'a.jpg', '#!/bin/sh\ntouch /tmp/serang\n'],
  ['an ImageMagick command', 'a.jpg', 'push graphic-context\nimage over 0,0 0,0 "|id"\npop graphic-context'],
];

const image = (src: string) => ({ src, alt: 'Terlihat', caption: 'Keterangan.', credit: 'Nama/Outlet', license: 'Hak cipta' });
const withFile = (file: string, content: Files[string], body?: string): { at: string; files: Files } => {
  const folder = `articles/2025/06/${freshSlug('lampiran')}`;
  const at = `${folder}/index.md`;
  return { at, files: { [at]: body === undefined ? article({ image: image(file) }) : article({}, body), [`${folder}/${file}`]: content } };
};
const linkTo =
  (target: string): Files[string] =>
  (path) =>
    symlinkSync(target, path);

/** Outside of every content folder. */
export const secretFolder = join(tmpdir(), `rahasia-${process.pid}`);
const secret = (name: string) => join(secretFolder, name);
export function writeSecrets(): void {
  mkdirSync(join(secretFolder, 'bulan'), { recursive: true });
  for (const [name, content] of [
    ['kunci.pdf', 'rahasia'],
    ['foto.jpg', picture],
    ['naskah.md', article({ title: 'Rahasia' })],
    ['bulan/naskah.md', article()],
  ] as const)
    writeFileSync(secret(name), content);
}

const outside = /bukan berkas biasa|tautan ke luar/;
const single = (name: string, at: string, content: Files[string]): Refused => ({
  name,
  files: { [at]: content },
  at,
  line: 1,
  says: outside,
});

export const refusedFiles: readonly Refused[] = [
  ...unusable.map(([name, file, bytes]): Refused => ({ name: `A picture: ${name}`, ...withFile(file, bytes), says: /gambar|Gambar/ })),
  ...unusable.slice(1, 9).map(([name, file, bytes]): Refused => ({
    name: `A picture in the text: ${name}`,
    ...withFile(file, bytes, `![Terlihat](${file} "Foto: A")`),
    line: 11,
    says: /gambar|Gambar/,
  })),
  { name: 'A picture that leads out of the folder', ...withFile('a.jpg', linkTo(secret('foto.jpg'))), says: outside },
  { name: 'A picture in a folder that leads out', ...withFile('sub', linkTo(secretFolder), '![x](sub/foto.jpg "Foto: A")'), says: outside },
  {
    name: 'A picture in the text that leads out',
    ...withFile('a.jpg', linkTo(secret('foto.jpg')), '![x](a.jpg "Foto: A")'),
    line: 11,
    says: outside,
  },
  {
    name: 'A document that leads out of the folder',
    ...withFile('a.pdf', linkTo(secret('kunci.pdf')), '[x](a.pdf)'),
    line: 11,
    says: outside,
  },
  { name: 'A document that leads to a password', ...withFile('a.csv', linkTo('/etc/passwd'), '[x](a.csv)'), line: 11, says: outside },
  { name: 'A document that is a folder', ...withFile('a.zip', (path) => mkdirSync(path), '[x](a.zip)'), line: 11, says: outside },
  { name: 'A document that is a device', ...withFile('a.zip', linkTo('/dev/zero'), '[x](a.zip)'), line: 11, says: outside },
  { name: 'A picture that is a device', ...withFile('a.jpg', linkTo('/dev/zero')), says: outside },
  ...['%2e%2e%2fa.pdf', '<script>.pdf', '"onclick=.csv', '100%.zip', 'a#b.pdf', 'a?b.pdf', 'a*.pdf', 'a:b.pdf', '{a}.pdf', '$a.pdf'].map(
    (file): Refused => ({
      name: `A document named ${file}`,
      ...withFile(file, 'x', `[x](${encodeURIComponent(file)})`),
      line: 11,
      says: /tanda yang tidak dapat menjadi alamat/,
    }),
  ),
  single('An article that leads out', 'articles/2025/06/keluar.md', linkTo(secret('naskah.md'))),
  single('An article that is a device', 'articles/2025/06/nol.md', linkTo('/dev/zero')),
  single('An article that is a pipe', 'articles/2025/06/pipa.md', (path) => void execFileSync('mkfifo', [path])),
  single('An article that is a folder', 'articles/2025/06/folder.md', linkTo(secretFolder)),
  single('A month that leads out', 'articles/2025/07', linkTo(secret('bulan'))),
  single('An author who leads out', 'authors/keluar.md', linkTo(secret('naskah.md'))),
  single('A topic that leads out', 'topics/keluar.yaml', linkTo(secret('naskah.md'))),
  single('A rubric that is a device', 'categories/nol.yaml', linkTo('/dev/zero')),
  single('A page that leads out', 'pages/keluar.md', linkTo(secret('naskah.md'))),
  single('A ledger that leads out', 'urls/keluar.txt', linkTo('/etc/passwd')),
  single('A front page that leads out', 'front.yaml', linkTo('/etc/hostname')),
  single('Synonyms that lead out', 'synonyms.yaml', linkTo('/etc/hostname')),
  {
    name: 'A link that leads in a circle',
    files: { 'articles/2025/06/lingkar.md': (path) => symlinkSync('lingkar.md', path) },
    at: 'articles/2025/06/lingkar.md',
    says: /menunjuk dirinya sendiri/,
  },
];

const bodyOf = (file: string) => `Teks.\n\n![Terlihat](${file} "Keterangan <b>. Foto: Nama <i>/Outlet")`;
const shown = (name: string, file: string, bytes: Buffer): Built => ({
  name: `A picture: ${name}`,
  files: withFile(file, bytes, bodyOf(encodeURIComponent(file))).files,
});
const document = (file: string, content: string): Built => ({
  name: `A document named ${file}`,
  files: withFile(file, content, `[Dokumen](<${encodeURIComponent(file)}>) di sini.`).files,
});

/** What may lie beside a text; of what is hidden in it nothing is published. */
export const builtFiles: readonly Built[] = [
  shown('a photograph with a page behind it', 'ekor.jpg', Buffer.concat([picture, Buffer.from(html)])),
  shown('a photograph with a page in its comment', 'komentar.jpg', comment(picture, html)),
  shown('a photograph with an archive behind it', 'arsip.jpg', Buffer.concat([picture, Buffer.from('PK\u0003\u0004serang')])),
  shown('a photograph with scripts in its data', 'exif.jpg', await withExif(html)),
  shown('a PNG that is named JPEG', 'sebenarnya-png.jpg', png),
  shown('a JPEG that is named PNG', 'sebenarnya-jpg.png', picture),
  shown('a name of signs', `a'&(1).jpg`, picture),
  shown('a name of markup', `<img onerror=1>.jpg`, picture),
  shown('a name that is encoded', '%3Cscript%3E.jpg', picture),
  shown('a name of a prototype', '__proto__.jpg', picture),
  document('a.pdf', html),
  document(`a'(1)&b.csv`, '=HYPERLINK("https://jahat.example")'),
  document('dua kata.zip', 'x'),
  document('__proto__.pdf', 'x'),
  document('a;b.pdf', 'x'),
  document('ünï.pdf', 'x'),
];
