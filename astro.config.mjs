import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cmsPreview } from './src/integrations/cms-preview.ts';
import { contentPreview } from './src/integrations/content-preview.ts';
import { previewHeaders } from './src/integrations/preview-headers.ts';
import { pageBundle } from './src/integrations/page-bundle.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { cacheDir, siteUrl } from './src/settings.ts';

export default defineConfig({
  site: siteUrl,
  srcDir: './src',
  // Astro's own cache stands with ours: `npm ci` empties node_modules.
  cacheDir: `${cacheDir}/astro`,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A first visit on a slow line waits for one answer, not for two.
    inlineStylesheets: 'always',
    assets: 'aset',
  },
  // Content is Markdown through remark in src/markdown; Astro renders none itself.
  devToolbar: { enabled: false },
  integrations: [pageBundle(), previewHeaders(), cmsPreview(), contentPreview()],
  vite: { plugins: [tailwindcss(), plainImports()] },
});
