/** What may become of a newsroom's files: slips of editors, of their programs, of disks and of copying. */
import { parse, stringify } from 'yaml';
import type { Change, Content, Files } from './folder.ts';
import { instants, oddBytes, oddMarkup, oddNames, oddTexts, oddValues } from './odd-words.ts';

/** A stand-in for chance: the same numbers make the same choice. */
export interface Chance {
  /** Below the bound. */
  number: (bound: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

type Mutation = (files: Files, chance: Chance) => Change[];

export const isText = (path: string): boolean => /\.(?:md|yaml|txt)$/.test(path);
export const isArticle = (path: string): boolean => /^articles\/.*\.md$/.test(path);
const isPicture = (path: string) => /\.(?:jpg|png)$/.test(path);

/** Applies to one file that fits. */
const on =
  (fits: (path: string) => boolean, edit: (bytes: Buffer, chance: Chance) => Content): Mutation =>
  (files, chance) => {
    const path = chance.pick([...files.keys()].filter(fits));
    return [{ path, to: edit(files.get(path) ?? Buffer.alloc(0), chance) }];
  };
const onText = (edit: (text: string, chance: Chance) => string | Buffer, fits = isText) =>
  on(fits, (bytes, chance) => Buffer.from(edit(bytes.toString(), chance)));
const onLines = (edit: (lines: string[], at: number, chance: Chance) => void) =>
  onText((text, chance) => {
    const lines = text.split('\n');
    edit(lines, chance.number(lines.length), chance);
    return lines.join('\n');
  });

/** The keys of a file, at any depth, changed. */
const onKeys = (edit: (holder: Record<string, unknown>, key: string, chance: Chance) => void) =>
  on(
    (path) => /\.(?:md|yaml)$/.test(path),
    (bytes, chance) => {
      const text = bytes.toString();
      const [, yaml = text, rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
      const value: unknown = parse(yaml) ?? {};
      const places = placesIn(value);
      if (places.length === 0) return bytes;
      const [holder, key] = chance.pick(places);
      edit(holder, key, chance);
      return Buffer.from(`${rest === '' ? '' : '---\n'}${stringify(value)}${rest}`);
    },
  );

function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Record<string, unknown>, string], ...placesIn(holder[key])]);
}

const day = 86_400_000;

const named = (path: string, name: string) => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`;
/** Where an article of that instant belongs, under a name of its own. */
const moved = (published: string, number: number) => `articles/${published.slice(0, 7).replace('-', '/')}/salinan-${number}.md`;

export const mutations: Readonly<Record<string, Mutation>> = {
  'lines swapped': onLines((lines, at, { number }) => lines.splice(number(lines.length), 0, ...lines.splice(at, 1))),
  'line removed': onLines((lines, at) => lines.splice(at, 1)),
  'line doubled': onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'line indented': onLines((lines, at, { pick }) => (lines[at] = `${pick([' ', '\t', '    '])}${lines[at] ?? ''}`)),
  'odd text in a line': onText((text, { number, pick }) => {
    const at = number(text.length + 1);
    return `${text.slice(0, at)}${pick(oddTexts)}${text.slice(at)}`;
  }),
  'odd byte': on(isText, (bytes, { number, pick }) => {
    const at = number(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([pick(oddBytes)]), bytes.subarray(at)]);
  }),
  'byte flipped': on(isText, (bytes, { number }) => {
    const copy = Buffer.from(bytes);
    const at = number(Math.max(1, bytes.length));
    copy[at] = (copy[at] ?? 0) ^ (1 << number(8));
    return copy;
  }),
  'cut off': on(isText, (bytes, { number }) => bytes.subarray(0, number(bytes.length))),
  emptied: on(isText, (_, { pick }) =>
    Buffer.from(pick(['', '\n', '---\n---\n', '\ufeff', '# kosong\n', '   ', '{}', '[]', 'null', '---', '--- a\n...'])),
  ),
  'key removed': onKeys(
    (holder, key) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
  ),
  'another type': onKeys((holder, key, { pick }) => (holder[key] = pick(oddValues))),
  'key of another name': onKeys(
    (holder, key, { pick }) => (holder[pick(['judul', '__proto__', 'toString', '1', '', 'Title', 'é'])] = holder[key]),
  ),
  'UTF-16': onText((text, { pick }) => {
    const little = Buffer.from(`${pick(['\ufeff', ''])}${text}`, 'utf16le');
    return pick([little, Buffer.from(little).swap16()]);
  }),
  'Latin-1': onText((text, { number }) => {
    const at = number(text.length + 1);
    return Buffer.from(`${text.slice(0, at)}café é${text.slice(at)}`, 'latin1');
  }),
  'line ends': onText((text, { pick }) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\r', '\r\r\n', '\u2028']))),
  'mark of byte order': onText((text, { pick }) => `${pick(['\ufeff', '\ufeff\ufeff', '\n', ' ', '\u200b'])}${text}`),
  'picture missing': on(isPicture, () => 'nothing'),
  'picture corrupt': on(isPicture, (bytes, { number, pick }) => {
    const copy = Buffer.from(bytes);
    for (let count = number(20); count >= 0; count -= 1) copy[number(pick([20, 600, copy.length]))] = number(256);
    return pick([
      copy,
      bytes.subarray(0, number(bytes.length)),
      Buffer.from('teks'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.alloc(0),
    ]);
  }),
  'the same slug again': (files, chance) => {
    const path = chance.pick([...files.keys()].filter(isArticle));
    const text = files.get(path)?.toString() ?? '';
    const published = chance.pick(instants);
    const slug =
      path
        .replace(/(?:\/index)?\.md$/, '')
        .split('/')
        .at(-1) ?? '';
    const to = chance.pick([
      path.endsWith('/index.md') ? path.replace('/index.md', '.md') : path.replace('.md', '/index.md'),
      moved(published, 1).replace('salinan-1', slug),
    ]);
    return [{ path: to, to: Buffer.from(text.replace(/^published: .*$/m, `published: "${published}"`)) }];
  },
  'Baca juga in a circle': (files, { pick }) => {
    const paths = [...files.keys()].filter(isArticle);
    const ring = [pick(paths), pick(paths), pick(paths)];
    return ring.map((path, index) => {
      const next = (ring[(index + 1) % ring.length] ?? '').replace(/^articles\//, '').replace(/(?:\/index)?\.md$/, '');
      return { path, to: Buffer.from(`${files.get(path)?.toString() ?? ''}\n::baca-juga{slug="${next}"}\n`) };
    });
  },
  'times of a file': (files, { pick }) => {
    const path = pick([...files.keys()]);
    return [{ path, to: files.get(path) ?? 'nothing', time: pick([0, -day * 30_000, day * 60_000, day * 20_000, Date.now() + day]) }];
  },
  'another date': (files, { pick, number }) => {
    const path = pick([...files.keys()].filter((name) => isArticle(name) && !name.endsWith('/index.md')));
    const published = pick(instants);
    const text = (files.get(path)?.toString() ?? '')
      .replace(/^published: .*$/m, `published: "${published}"`)
      .replace(/^aliases:.*\n(?: +- .*\n)*/m, '');
    return [{ path: moved(published, number(3)), to: Buffer.from(text) }];
  },
  'a date in another key': onText(
    (text, { pick }) => text.replace(/\n---\n/, () => `\n${pick(['updated', 'expires', 'reviewed'])}: "${pick(instants)}"\n---\n`),
    isArticle,
  ),
  'a folder for a file': on(
    () => true,
    () => 'folder',
  ),
  'a file for a folder': (files, { pick }) => {
    const path = pick([...files.keys()].filter((name) => name.includes('/')));
    return [{ path: path.slice(0, path.lastIndexOf('/')), to: Buffer.from('bukan folder\n') }];
  },
  'a link to nowhere or to itself': (files, { pick }) => {
    const path = pick([...files.keys()]);
    return [{ path, to: { linkTo: pick(['tak-ada', path.split('/').at(-1) ?? '', '/dev/null', '..']) } }];
  },
  'another name': (files, { pick }) => {
    const path = pick([...files.keys()].filter(isText));
    return [
      { path, to: 'nothing' },
      { path: named(path, pick(oddNames)), to: files.get(path) ?? 'nothing' },
    ];
  },
  'an odd file beside': (files, { pick }) => {
    const path = named(pick([...files.keys()]), pick(oddNames));
    return files.has(path) ? [] : [{ path, to: pick([...files.values()]) }];
  },
  'the text of another file': (files, { pick }) => [{ path: pick([...files.keys()].filter(isText)), to: pick([...files.values()]) }],
  removed: on(isText, () => 'nothing'),
  'a very long line': onLines((lines, at, { pick }) => {
    lines[at] = `${lines[at] ?? ''}${pick(['a', ' kata', '*', '[', '_a ', '"', '. ', '&amp;', '::', 'https://contoh.id/', '|'])}`.padEnd(
      pick([1000, 40_000, 200_000]),
      pick(['a', ' kata', '*a_', '[', '"', '<', '|', '- ']),
    );
  }),
  'odd markup': onText(
    (text, { pick }) => `${text}\n\n${pick(oddMarkup)}\n\nSesudahnya masih ada kalimat.\n`,
    (path) => path.endsWith('.md'),
  ),
  'odd line of the ledger': onText(
    (text, { pick }) =>
      `${text}\n${pick(['/%zz/', '/a/ -> /a/', '/x/ -> https://contoh.id/', '/../../x/ -> /', '/indeks/ -> /', '//a/ -> dihapus', '/a b/ -> /', '/é/ -> dihapus', '/%2e%2e/b/ -> /', '/y/ ->', `/${'z'.repeat(300)}/ -> /`, 'http://x/'])}\n`,
    (path) => path.startsWith('urls/'),
  ),
  'odd old address': onText(
    (text, { pick }) =>
      text
        .replace(/^aliases:.*\n(?: +- .*\n)*/m, '')
        .replace(
          /\n---\n/,
          () =>
            `\naliases: ["${pick(['/%zz/', '/../x/', '/%2e%2e/x/', '//a/', '/', `/${'z'.repeat(300)}/`, '/indeks/', '/berita/', '/feed.xml', '/feed.xml/a/', '/a%00b/', '/index.html', '/a/index.html', '/aset/x.js', '/404.html', '/é ü/'])}"]\n---\n`,
        ),
    isArticle,
  ),
};
