/** Bodies such as no editor would write but anyone may paste, every word of which can be told from all others. */
import fc from 'fast-check';

/** In each pattern, `@` stands for a word. */
const inline = [
  ['@', '@', '@', '@.', '@,', '@:', '@;', '@?', '"@"', "'@'", '(@', '@)', '[@]', '{@}', '@/@', '@-@', ':@', '@:@', ':@[@]', ':@[@]{@=@}'],
  [
    '*@*',
    '**@**',
    '_@_',
    '`@`',
    '~~@~~',
    '*@',
    '@**',
    '_@',
    '`',
    '*',
    '**',
    '_',
    '"',
    "'",
    '-',
    '–',
    '|',
    '~',
    '!',
    '#',
    '&',
    '&amp;',
    '\\',
  ],
  [
    '[@](https://contoh.id/)',
    '[@](/redaksi/)',
    '[@](a.pdf)',
    '[@](javascript:x)',
    '[@](data:x)',
    '[@][@]',
    '[^@]',
    '![@](a.jpg "@. Foto: @")',
  ],
  [
    '<@',
    '@>',
    '<@>',
    '<b>@</b>',
    '<script>@</script>',
    '<img src=x onerror=@>',
    '<a href="javascript:x">@</a>',
    '<!-- @ -->',
    'Rp @',
    '2019-2024',
  ],
].flat();
const lines = [
  ['::@', '::@[@]', '::@{@=@}', '::@[@ *@*]{@="@"}', ':: @', '::@ @', ':::@', ':::@[@]', ':::@{@="@"}', ':::', '::::', '::::@', '> :::@'],
  [
    ':::kutipan',
    ':::kutipan{oleh="@"}',
    ':::galeri',
    '::video[@]{url="https://contoh.id/"}',
    '::baca-juga{slug="a"}',
    '::video',
    '::baca-juga',
  ],
  [
    '[@]: @',
    '[^@]: @',
    '---',
    '***',
    '    @',
    '| @ | @ |',
    '| - | - |',
    '## @',
    '###### @ #',
    '<div>',
    '</div>',
    '<iframe src="x">@</iframe>',
    '',
  ],
].flat();

const sentence = fc.array(fc.constantFrom(...inline), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const prefix = fc.constantFrom('', '', '', '- ', '1. ', '> ', '- [ ] ', '  ', '# ');
const block = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(prefix, sentence).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...lines) },
);

export interface RandomBody {
  markdown: string;
  words: string[];
}

export const randomBody: fc.Arbitrary<RandomBody> = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => numbered(parts.flat().join('')));

function numbered(pattern: string): RandomBody {
  const words: string[] = [];
  const markdown = pattern.replaceAll('@', () => {
    const word = `${['kata', 'Jumat', 'é', 'umrah'][words.length % 4] ?? ''}${words.length}x`;
    words.push(word);
    return word;
  });
  return { markdown, words };
}
