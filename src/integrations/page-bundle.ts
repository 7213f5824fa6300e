/** Astro bundles the pages and renders none: the bundle is kept, and `volumes/print-pages.ts` prints from it. */
import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleEntry } from '../press.ts';

const entry = fileURLToPath(new URL('../prerender-entry.ts', import.meta.url));
/** Beside the output folder; Astro itself removes the bundle at the end. */
const keptFolder = '../kode/';

const isLibrary = (id: string) => /^[@a-z]/i.test(id) && !id.startsWith('node:');

/** Libraries by their files, so that the bundle may lie where no node_modules are. */
const ownEntry = (): Plugin => ({
  name: 'own-entry',
  apply: 'build',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              input: { [bundleEntry]: entry },
              output: { entryFileNames: `${bundleEntry}.mjs`, paths: (id) => (isLibrary(id) ? import.meta.resolve(id) : id) },
            },
          },
        }
      : undefined,
});

export function pageBundle(): AstroIntegration {
  let output: URL;
  return {
    name: 'page-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [ownEntry()] } }),
      'astro:config:done': ({ config }) => {
        output = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'page-bundle',
          setup: () => rename(new URL('.prerender/', output), new URL(keptFolder, output)),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are printed from the bundle.')),
        }),
    },
  };
}
