/** Bundles the pages in a process of its own, beside the reading of articles; started by build.ts where the code is new. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { cacheDir, projectDir, siteUrl } = await import('#settings.ts');
  enableCompileCache(join(cacheDir, 'kode'));
  const { makeBundle } = await import('#volumes/page-bundle.ts');
  await makeBundle({ cacheDir, projectDir, siteUrl });
});
