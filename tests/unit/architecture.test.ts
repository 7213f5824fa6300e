import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, partOf, readSources } from './source-tree.ts';

const parts = [
  ...[
    'site',
    'instants',
    'dates',
    'strings',
    'settings',
    'routes',
    'whole-file',
    'digest',
    'fingerprint',
    'licences',
    'characters',
    'patience',
    'press',
    'prerender-entry',
    'schemas',
    'editorial',
    'markdown',
    'pictures',
    'cards',
    'hosting',
    'announce',
    'newsroom',
    'queries',
    'paste',
    'cms',
    'lint',
    'purge',
    'release',
    'search',
  ],
  ...['views', 'seo', 'feeds', 'client', 'worker', 'components', 'layouts', 'styles', 'pages', 'integrations', 'volumes', 'tools'],
];
const everythingBut = (...excluded: string[]) => parts.filter((part) => !excluded.includes(part));

/** Which part of src may import which. A part may always import itself; "(types)" allows `import type` only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  site: [],
  instants: ['site'],
  dates: ['site'],
  strings: ['schemas (types)'],
  settings: ['site'],
  routes: ['site'],
  schemas: ['characters', 'instants', 'site'],
  editorial: ['schemas (types)', 'instants', 'site', 'markdown/rendered-body (types)'],
  markdown: ['whole-file', 'digest', 'fingerprint', 'characters', 'patience'],
  pictures: ['routes', 'digest', 'whole-file'],
  hosting: ['routes', 'site', 'client/inline', 'client/trusted'],
  announce: ['routes', 'digest', 'whole-file'],
  cards: ['site', 'digest', 'fingerprint', 'whole-file'],
  newsroom: [
    ...['schemas', 'editorial', 'markdown', 'pictures', 'routes', 'site', 'instants', 'whole-file', 'digest', 'fingerprint'],
    ...['characters', 'patience'],
    'paste (types)',
    'paste/date-mentions',
  ],
  // Runs in browsers too.
  paste: ['schemas (types)', 'editorial/slug', 'characters'],
  lint: [
    'characters',
    'newsroom',
    'editorial',
    'schemas',
    'paste',
    'markdown/picture-title',
    'instants',
    'site',
    'digest',
    'fingerprint',
    'whole-file',
  ],
  purge: ['newsroom', 'editorial', 'views', 'cards', 'routes', 'digest', 'whole-file'],
  release: ['hosting/site-rules', 'volumes/bind', 'routes', 'digest', 'whole-file'],
  'whole-file': [],
  characters: [],
  patience: [],
  digest: [],
  fingerprint: [],
  licences: [],
  press: ['editorial (types)'],
  'prerender-entry': [],
  queries: [
    ...['editorial', 'markdown', 'newsroom', 'press', 'settings'],
    // Feeds are put together here: they need the bodies of many articles.
    ...['feeds', 'views', 'routes', 'site', 'strings', 'digest'],
  ],
  views: [
    ...['editorial', 'markdown/rendered-body', 'markdown/link-target', 'pictures', 'search', 'cards/card', 'seo', 'schemas (types)'],
    ...['routes', 'strings', 'dates', 'instants', 'site', 'digest'],
    'paste (types)',
  ],
  seo: ['schemas (types)', 'editorial (types)', 'routes', 'site'],
  feeds: ['views', 'editorial', 'markdown/rendered-body (types)', 'routes', 'site', 'strings', 'dates', 'instants'],
  client: ['search', 'strings', 'routes', 'styles'],
  worker: ['client', 'routes', 'views (types)'],
  components: ['views', 'seo', 'strings', 'routes', 'site', 'client', 'dates'],
  layouts: ['components', 'client', 'views', 'seo', 'styles', 'site', 'strings', 'routes'],
  search: [],
  styles: [],
  pages: everythingBut('schemas', 'newsroom', 'integrations', 'volumes', 'tools', 'cms'),
  integrations: ['routes', 'settings', 'site', 'fingerprint', 'volumes/cms-bundle', 'press', 'hosting'],
  // A program of its own in browsers; of the newsroom only what reads no files.
  cms: ['schemas', 'characters', 'newsroom/explain-issue', 'paste', 'routes', 'strings', 'instants', 'site'],
  tools: everythingBut('pages', 'components', 'layouts', 'client', 'worker'),
  volumes: [
    'instants',
    'editorial',
    'cms',
    'markdown',
    'views',
    'queries',
    'pictures',
    'hosting',
    'announce',
    'press',
    'search',
    'digest',
    'fingerprint',
    'licences',
    'whole-file',
    'routes',
    'settings',
    'site',
    'prerender-entry (types)',
  ],
};

const sources = readSources();
const imports = [...sources].flatMap(([file, code]) => importsOf(file, code).map((one) => ({ file, ...one })));
const isOurs = (target: string) => sources.has(target) || parts.includes(partOf(target));

function isAllowed(file: string, target: string, typesOnly: boolean): boolean {
  const own = partOf(file);
  if (partOf(target) === own) return true;
  const names = [target, partOf(target), target.replace(/\.ts$/, '')];
  return (mayImport[own] ?? []).some((rule) => names.some((name) => rule === name || (typesOnly && rule === `${name} (types)`)));
}

describe('Imports', () => {
  test('The reader of imports sees every form of them.', () => {
    const code = `import a from '#b/c.ts';\nimport type { D } from './d.ts';\nimport {\n  type E,\n  f,\n} from '../e/f.ts';\n  import 'g';\nexport { h } from "astro:content";\nawait import('#i.ts')`;
    expect(importsOf('x/y.ts', code)).toEqual([
      { target: 'b/c.ts', typesOnly: false },
      { target: 'x/d.ts', typesOnly: true },
      { target: 'e/f.ts', typesOnly: false },
      { target: 'g', typesOnly: false },
      { target: 'astro:content', typesOnly: false },
      { target: 'i.ts', typesOnly: false },
    ]);
    expect(importsOf('x/y.ts', "import { type A, type B } from '#b.ts';")).toEqual([{ target: 'b.ts', typesOnly: true }]);
    expect(imports.length).toBeGreaterThan(200);
  });

  test('Every part of src has its row in the table.', () => {
    expect([...new Set(filesIn('src').map(partOf))].filter((part) => !parts.includes(part))).toEqual([]);
    expect(Object.keys(mayImport).toSorted()).toEqual(parts.toSorted());
  });

  test('No part imports what its row does not allow.', () => {
    const wrong = imports.filter(({ file, target, typesOnly }) => isOurs(target) && !isAllowed(file, target, typesOnly));
    expect(wrong.map(({ file, target, typesOnly }) => `${file} -> ${target}${typesOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  test('Only src/press.ts touches the global object.', () => {
    const files = [...sources].filter(([, code]) => /\bglobalThis\b/.test(code)).map(([file]) => file);
    expect(files).toEqual(['press.ts']);
  });

  test('Nothing in src imports a test.', () => {
    expect(imports.filter(({ target }) => target.startsWith('..'))).toEqual([]);
  });

  test('No files import one another in a circle.', () => {
    const targets = new Map(
      [...sources.keys()].map((file) => [file, imports.filter((one) => one.file === file).map(({ target }) => target)]),
    );
    const finished = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (finished.has(file)) return;
      for (const target of targets.get(file) ?? []) follow(target, [...path, file]);
      finished.add(file);
    };
    for (const file of sources.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });
});

describe('Files', () => {
  const all = ['src', 'tests'].flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`));

  test('None is longer than 250 lines.', () => {
    const text = all.map((file) => ({ file, bytes: readFileSync(file) })).filter(({ bytes }) => !bytes.includes(0));
    expect(text.length).toBeGreaterThan(100);
    expect(text.filter(({ bytes }) => bytes.toString().split('\n').length > 251).map(({ file }) => file)).toEqual([]);
  });

  test('None has a name that says nothing.', () => {
    expect(all.filter((file) => file.split('/').some((name) => /^(?:utils?|helpers?|common|misc)(?:\.|$)/i.test(name)))).toEqual([]);
    expect(all.filter((file) => /(?:^|\/)index\.ts$/.test(file) && !file.startsWith('src/pages/'))).toEqual([]);
  });
});

describe('What only some files may do', () => {
  const filesWith = (pattern: RegExp) => [...sources].filter(([, code]) => pattern.test(code)).map(([file]) => file);

  test('Only src/settings.ts reads the environment, and only the preview sets a variable of it.', () =>
    expect(filesWith(/process\.env/)).toEqual(['settings.ts', 'tools/dev.ts']));

  test('Only a few files ask what time it is.', () => {
    const mayAsk = /^(?:settings\.ts|queries\/edition\.ts|newsroom\/progress\.ts|cms\/editor\.ts|client\/|tools\/)/;
    const asking = filesWith(/new Date\(\s*\)|\bDate\.now\b/);
    expect(asking).toContain('settings.ts');
    expect(asking.filter((file) => !mayAsk.test(file))).toEqual([]);
  });
});
