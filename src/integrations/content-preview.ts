/** In the editor's preview every page is made anew when something in the content folder changes. */
import type { AstroIntegration } from 'astro';
import { contentDir } from '../settings.ts';

export function contentPreview(): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          // The edition is kept in a module, and Astro keeps the paths of each page's module.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
