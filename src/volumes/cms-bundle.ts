/**
 * Makes the folder of /admin/: Sveltia CMS, the newsroom's forms, and nothing from another host. Outside Astro's own
 * bundling, which would do it again at every build.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { parse } from 'yaml';
import { page } from '#cms/page.ts';
import { notices } from '#licences.ts';

/** @param folder an empty one, which becomes /admin/ */
export async function bundleCms(projectDir: string, folder: string): Promise<void> {
  const sveltia = join(projectDir, 'node_modules/@sveltia/cms');
  // Loaded only where there is something to bundle.
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: projectDir,
    entryPoints: [{ in: 'src/cms/editor.ts', out: 'redaksi' }],
    outdir: folder,
    // Where node_modules are a link, file names must not tell where it leads.
    preserveSymlinks: true,
    bundle: true,
    splitting: true,
    minify: true,
    ...{ format: 'esm', target: 'es2024', legalComments: 'linked', logLevel: 'error', chunkNames: 'bagian/[hash]' },
    metafile: true,
    plugins: [sveltiaParts(sveltia, join(projectDir, 'src/cms'))],
  });
  await cp(join(sveltia, 'npm/assets'), join(folder, 'assets'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  await writeFile(join(folder, 'lisensi.txt'), notices(projectDir, packagesIn(Object.keys(metafile.inputs))));
  await writeFile(join(folder, 'index.html'), page);
  await cp(join(projectDir, 'src/cms/admin.css'), join(folder, 'redaksi.css'));
}

/** @param inputs paths of what was bundled */
function packagesIn(inputs: readonly string[]): string[] {
  const names = inputs.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

const locales = 'ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW';
/** What the program loads only for fields, formats and languages that no form here has. */
const unused = /^(?:@shikijs\/|leaflet|terra-draw|svgo|\.\.\/locales\/)|shiki-engine|^\.\/marker-icon/;

/** The program as it comes from npm, with Indonesian among its languages and without the parts that nobody reaches. */
function sveltiaParts(sveltia: string, own: string): Plugin {
  return {
    name: 'sveltia-parts',
    setup(build) {
      build.onResolve({ filter: unused }, ({ path, importer }) => {
        if (!importer.includes('sveltia')) return undefined;
        return path === '../locales/id.json' ? { path, namespace: 'bahasa' } : { path: 'kosong', namespace: 'kosong' };
      });
      build.onLoad({ filter: /./, namespace: 'kosong' }, () => ({ contents: 'export default {};', loader: 'js' }));
      build.onLoad({ filter: /./, namespace: 'bahasa' }, async () => {
        const english = JSON.parse(await readFile(join(sveltia, 'locales/en-US.json'), 'utf8')) as Words;
        const parts = await Promise.all(['program', 'form'].map((name) => readFile(join(own, 'words', `${name}.yaml`), 'utf8')));
        const indonesian = Object.assign({}, ...parts.map((part) => parse(part) as Words)) as Words;
        return { contents: JSON.stringify(translated(english, indonesian)), loader: 'json' };
      });
      build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
        contents: `import { holdBack, heldBack } from ${JSON.stringify(join(own, 'before-save.ts'))};\n${atHome(await readFile(path, 'utf8'))}`,
        loader: 'js',
      }));
    },
  };
}

/** What the program would ask other hosts for. Fonts are in its package as well; whether a service is up says itself. */
const elsewhere: readonly [what: string | RegExp, by: string][] = [
  [/src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'src:local("-")'],
  ['https://www.githubstatus.com/api/v2/status.json', 'data:application/json,{"status":{"indicator":"none"}}'],
  [/https:\/\/status-api\.hostedstatus\.com\/[\w./]+/, 'data:application/json,{"result":{"status_overall":{"status_code":100}}}'],
];

/** The list of languages is fixed when the program is published, so Indonesian takes the place of one. */
const languages: readonly [what: string | RegExp, by: string][] = [
  [`\`${locales}\``, '`id,en-US`'],
  [/\bar:(?=\(\)=>\w+\(\(\)=>import\(`\.\.\/locales\/)/, 'id:'],
  ['../locales/ar.json', '../locales/id.json'],
];

/** Where saving begins, before anything is checked: `cms/before-save.ts` may hold it back, which is no failure to be shown. */
const holds: readonly [what: RegExp, by: string][] = [
  [/(?<=if\(await \w+\(\),await \w+\(\),)(?=!\w+\(\{draft:(\w+),enforceRequired:)/g, 'await holdBack($1),'],
  [/catch\((\w+)\)\{(?=\1\.message===`validation_failed`)/, 'catch($1){if($1.message===heldBack)return;'],
];

const atHome = (code: string): string =>
  [...elsewhere, ...languages, ...holds].reduce((result, [what, by]) => replaced(result, what, by), code);

function replaced(code: string, what: string | RegExp, by: string): string {
  const result = code.replace(what, by);
  if (result === code) throw new Error(`Sveltia CMS has changed: ${String(what)} is not in it.`);
  return result;
}

interface Words {
  [key: string]: string | Words;
}

/** Words that are not translated stay English; ones that the program does not have are a mistake of ours. */
function translated(english: Words, indonesian: Words): Words {
  const unknown = Object.keys(indonesian).filter((key) => typeof english[key] !== typeof indonesian[key]);
  if (unknown.length > 0) throw new Error(`Sveltia CMS has no words named ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => {
      const own = indonesian[key];
      return [key, typeof words === 'string' || typeof own === 'string' ? (own ?? words) : translated(words, own ?? {})];
    }),
  );
}
