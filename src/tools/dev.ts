/** `npm run dev`: the editor's preview, with drafts and scheduled articles, renewed while one writes. */
import { dev } from 'astro';
import { admin } from '#routes.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  // Read by src/settings.ts, which must not be loaded before.
  process.env['NEWSROOM_PREVIEW'] = '1';
  const { contentDir, projectDir } = await import('#settings.ts');
  const { writeEditorSchemas } = await import('#tools/write-editor-schemas.ts');
  const { address } = await dev({ root: projectDir, server: { port: 4321 } });
  // After Astro has made its own types in the same folder.
  await writeEditorSchemas(projectDir, contentDir);
  say(`Pratinjau di http://localhost:${address.port}, ruang redaksi di http://localhost:${address.port}${admin} (hentikan dengan Ctrl+C).`);
});
