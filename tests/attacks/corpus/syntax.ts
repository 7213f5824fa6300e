/** YAML and front matter: bombs, tags, keys of prototypes, broken frames. */
import type { Refused } from '../attack.ts';
import { freshSlug } from '../attack.ts';
import { article, plainArticle, yaml } from '../newsroom.ts';

const front = (name: string, keys: string, says: RegExp, line?: number): Refused => {
  const at = `articles/2025/06/${freshSlug('yaml')}.md`;
  return {
    name: `Front matter: ${name}`,
    files: { [at]: `---\n${yaml(plainArticle)}${keys}\n---\n\nTeks.\n` },
    at,
    says,
    ...(line !== undefined && { line }),
  };
};
const whole = (name: string, text: string | Uint8Array, says: RegExp, line = 1): Refused => {
  const at = `articles/2025/06/${freshSlug('berkas')}.md`;
  return { name: `A file: ${name}`, files: { [at]: text }, at, line, says };
};
const data = (name: string, at: string, text: string, says = /./): Refused => ({ name: `${at}: ${name}`, files: { [at]: text }, at, says });

const letters = 'bcdefghi'.split('');
const bomb = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...letters.map(
    (key, index) =>
      `${key}: &${key} [${Array(9)
        .fill(`*${'abcdefgh'[index] ?? 'a'}`)
        .join(',')}]`,
  ),
].join('\n');
const unknown = /tidak dikenal|tidak dapat dibaca|harus berupa|tidak pada tempatnya|rujukan|perintah/;

const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', '<<', 'then', 'length', 'body'],
  ...[
    '"\\u001b[31mmerah"',
    '"a\\nb"',
    '"\\u202e"',
    '""',
    '"::error::x"',
    '"<script>"',
    'layout',
    'slug',
    'url',
    'set:html',
    'Title',
    'judul',
  ],
];

export const refusedSyntax: readonly Refused[] = [
  ...keys.map((key) => front(`the key ${key}`, `${key}: {jahat: true}`, /tidak dikenal/, 9)),
  ...keys.slice(0, 5).map((key) => front(`the key ${key} of a picture`, `image: {${key}: x}`, /tidak dikenal|belum diisi/)),
  front('a bomb of aliases', bomb, /rujukan|tidak dikenal/),
  front('an alias to itself', 'deck: &a [*a]', unknown),
  front('an alias to nothing', 'deck: *tidak-ada', /rujukan/, 9),
  front('a thousand aliases', `deck: &a x\ntopics: [${Array(1000).fill('*a').join(',')}]`, /rujukan/),
  front('a JavaScript function', `deck: !!js/function 'function(){serang(1)}'`, unknown),
  front('a regular expression', 'deck: !!js/regexp /a+/', unknown),
  front('a Python object', 'deck: !!python/object/apply:os.system [id]', unknown),
  front('a Ruby object', 'deck: !ruby/object:Gem::Installer {i: x}', unknown),
  front('bytes', 'deck: !!binary R0lGODlhAQ==', unknown),
  front('a set', 'deck: !!set {a, b}', unknown),
  front('an ordered map', 'deck: !!omap [a: 1]', unknown),
  front('a tag of a URL', 'deck: !<tag:jahat.example,2025:x> [a]', unknown),
  front('a merge', 'image: &a {src: a.jpg}\n<<: *a', /tidak dikenal|belum diisi/),
  front('a key twice', 'title: Lain', /sudah ditulis/, 9),
  front('a key twice, once in quotation marks', '"title": Lain', /sudah ditulis/, 9),
  front('a key of a list', '? [a, b]\n: c', /tidak/),
  front('a directive', '%YAML 1.1', /./),
  front('tabs', '\tdeck: x', /tab|dibaca/),
  front('brackets without end', `deck: ${'['.repeat(5000)}`, /./),
  front('maps in maps', `deck: ${'{a: '.repeat(5000)}`, /./),
  front('lists in lists', `deck:\n  ${'- '.repeat(5000)}x`, /./),
  front('a list of a thousand kinds of nothing', `corrections: [${Array(1000).fill('null').join(',')}]`, /./),
  front('an infinite number', 'reviewed: .inf', /./),
  front('a number where words belong', 'deck: 0x7fffffffffffffffffff', /teks/),
  front('a date that JavaScript forgives', 'updated: "2025-02-31T00:00:00+07:00"', /kalender/),
  front('a year of six digits', 'updated: "+275760-09-13T00:00:00Z"', /Waktu/),
  front('a draft that is a string', 'draft: "yes"', /true atau false/),
  front('a correction of a prototype', 'corrections: {__proto__: [], length: 1}', /daftar/),
  whole('no front matter', '<script>serang(1)</script>', /tiga tanda hubung/),
  whole('an empty front matter', '---\n---\n', /belum diisi/, 2),
  whole('JavaScript front matter', '---js\n{ title: serang(1) }\n---\n', /tiga tanda hubung/),
  whole('TOML front matter', '+++\ntitle = "x"\n+++\n', /tiga tanda hubung/),
  whole('a front matter without end', '---\ntitle: x\n', /belum ditutup/, 3),
  whole('a NUL', article({}, 'a\0b'), /NUL/, 11),
  whole('a control character', article({}, 'a\u0008b'), /U\+0008/, 11),
  whole('an escape of a terminal', article({}, '\u001b]0;judul\u0007'), /U\+001B/, 11),
  whole('an override of direction', article({}, 'x\u202ey'), /U\+202E/, 11),
  whole('a tag that nobody sees', article({}, 'x\u{e0041}y'), /U\+E0041/, 11),
  whole('UTF-16', Buffer.from(`\ufeff${article()}`, 'utf16le'), /UTF-8/),
  whole('UTF-8 that is too long', Buffer.concat([Buffer.from(article()), Buffer.from([0xc0, 0xbc])]), /UTF-8/),
  whole('UTF-8 cut off', Buffer.concat([Buffer.from(article()), Buffer.from([0xf0, 0x9f])]), /UTF-8/),
  whole('half a character as bytes', Buffer.concat([Buffer.from(article()), Buffer.from([0xed, 0xa0, 0x80])]), /UTF-8/),
  whole('nothing but zeros', Buffer.alloc(5000), /NUL|tiga tanda/),
  whole('a picture', Buffer.from('ffd8ffe000104a46494600', 'hex'), /UTF-8/),
  data('a list where a map belongs', 'front.yaml', '- lead: x\n'),
  data('a map where a list belongs', 'regions.yaml', '__proto__: {}\n'),
  data('a region under itself', 'regions.yaml', '- {code: "99", name: A, kind: city}\n', /bukan/),
  data('a region of a prototype', 'regions.yaml', '- {code: "99", name: A, kind: province, __proto__: {x: 1}}\n', /tidak dikenal/),
  data('a name of no letters', 'regions.yaml', '- {code: "99", name: "<>", kind: province}\n', /alamat/),
  data('a group of one', 'synonyms.yaml', '- [a]\n'),
  data('groups in groups', 'synonyms.yaml', `${'- '.repeat(3000)}a\n`),
  data('a bomb of aliases', 'front.yaml', bomb, /rujukan|tidak dikenal/),
  data(
    'a script as a link',
    'front.yaml',
    yaml({
      banners: [{ image: 'a.jpg', alt: 'x', link: 'javascript:serang(1)', from: '2025-06-01T00:00:00Z', until: '2025-06-30T00:00:00Z' }],
    }),
    /https/,
  ),
  data(
    'a picture from elsewhere',
    'front.yaml',
    yaml({
      banners: [
        {
          image: 'https://jahat.example/a.gif',
          alt: 'x',
          link: 'https://contoh.id/',
          from: '2025-06-01T00:00:00Z',
          until: '2025-06-30T00:00:00Z',
        },
      ],
    }),
    /gambar/,
  ),
  data('a text of another kind', 'serang.html.md', '<script>serang(1)</script>\n', /tidak terbaca/),
  data('a folder of another name', 'artikel/serang.md', article(), /tidak dikenal/),
  data(
    'a source that is a script',
    'articles/2025/06/sumber.md',
    article({ sources: [{ name: 'x', url: 'javascript:serang(1)' }] }),
    /https/,
  ),
  data(
    'a source that hides a script',
    'articles/2025/06/sumber-2.md',
    article({ sources: [{ name: 'x', url: 'java\tscript:serang(1)' }] }),
    /https/,
  ),
];
