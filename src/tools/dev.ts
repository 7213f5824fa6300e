/** `npm run dev`: the editor's preview, with drafts and scheduled articles, renewed while one writes. */
import { dev } from 'astro';
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  // Read by src/settings.ts, which must not be loaded before.
  process.env['NEWSROOM_PREVIEW'] = '1';
  const { projectDir } = await import('#settings.ts');
  await dev({ root: projectDir, server: { port: 4321 } });
});
