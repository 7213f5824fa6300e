/**
 * Vite wraps every `import()` in a loader that fetches style sheets and dependencies ahead: 0.9 kB on every page, for a
 * site whose lazy scripts have neither. Here an import is an import.
 */
import type { Plugin } from 'vite';

const loader = '\0vite/preload-helper.js';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === loader ? 'export const __vitePreload = (load) => load();' : undefined),
  configResolved: ({ environments }) => {
    for (const { build } of Object.values(environments)) {
      build.modulePreload = false;
      // A constant of another file is no reason for one more request.
      build.rolldownOptions.optimization = { inlineConst: { mode: 'all', pass: 3 } };
    }
  },
});
