/** What editors, their programs and bad copies put where it does not belong. */
export const oddBytes = [0x00, 0x07, 0x1b, 0x7f, 0x85, 0xa0, 0xc3, 0xe9, 0xfe, 0xff];
export const oddTexts = [
  ...['\t', '"', "'", '{', '}', ':', ' #', '&a', '*a', '!', '|', '>', '-', '`', '[', ']', '<', '\\', '%', '%zz', '---', '...', '@', '?'],
  ...[
    '\u202e',
    '\u2028',
    '\u0085',
    '\u200b',
    '\ufeff',
    '🙂',
    'é',
    '::baca-juga{slug="tak-ada"}',
    ':::',
    '\n---\n',
    '\n\n---\n\n',
    '\n```\n',
  ],
];
export const oddValues: unknown[] = [
  ...[
    null,
    true,
    -1,
    0.5,
    1e308,
    Infinity,
    '',
    ' ',
    'teks',
    '9'.repeat(400),
    'kata '.repeat(9000),
    [],
    {},
    [[]],
    [null],
    { a: { b: [1] } },
  ],
  ...['../../etc/passwd', '%zz', '/', '2026-13-45', '2026-02-30T25:00:00+07:00', '0000-01-01T00:00:00+07:00', '__proto__', 'constructor'],
];
export const oddMarkup = [
  ...['> '.repeat(300), '- '.repeat(300), '['.repeat(3000), '*'.repeat(5000), '`'.repeat(5001), '![](', '| a | b |\n| - |\n| 1 | 2 | 3 |'],
  ...['[^1]', '[^1]: catatan', '[a][b]\n\n[b]: /redaksi/', '<b>tebal</b>', '<!-- x -->', '&#0; &#x110000; &amp;', 'https://contoh.id/%zz'],
  ...[
    ':::galeri\n![a](tak-ada.jpg)',
    '::video{url="javascript:1"}',
    '[x](/berita/2016/08/tak-ada/)',
    '[x](data:text/html,1)',
    '# a\n## a\n# a',
  ],
  ...['[dok](tak%20ada.pdf)', '[dok](%zz.pdf)', '![p](../foto.jpg)', '\\', '~~~', '$$', '{#id}', '[[tautan]]', '==tanda==', '\u0000'],
];

export const oddNames = [
  ...[
    'Berkas Baru.md',
    'a.md.md',
    'índice.md',
    '-a.md',
    'a--b.md',
    'a b.md',
    'a\nb.md',
    '%zz.md',
    '%2e%2e.md',
    'INDEX.MD',
    'con.md',
    '.a.md',
  ],
  ...['a.markdown', 'a.docx', 'a.yml', 'a.txt', 'a.md~', 'a (1).md', '🙂.md', `${'a'.repeat(252)}.md`, `${'a'.repeat(200)}.md`, 'index.md'],
];
export const instants = [
  ...['0001-01-01T00:00:00+07:00', '0999-06-01T00:00:00+07:00', '1969-12-31T23:59:59+07:00', '1899-02-28T12:00:00+07:00'],
  ...['9999-12-31T23:59:59+07:00', '9999-12-31T23:59:59-12:00', '0000-01-01T00:00:00+07:00', '2024-02-29T23:59:60+07:00'],
  ...[
    '2025-06-15T12:00:00+07:00',
    '2025-06-15T11:59:59.999+07:00',
    '2025-06-14T17:00:00Z',
    '2025-05-31T20:00:00Z',
    '2026-11-10T09:00:00+14:00',
  ],
];
