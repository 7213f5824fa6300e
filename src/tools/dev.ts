/** `npm run dev`: the editor's preview, with drafts and scheduled articles, renewed while one writes. */
import { dev } from 'astro';

// Read by src/settings.ts in the configuration, which Astro loads only now.
process.env['NEWSROOM_PREVIEW'] = '1';
await dev({ root: process.cwd(), server: { port: 4321 } });
