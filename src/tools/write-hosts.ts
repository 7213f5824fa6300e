/** `npm run hosts`: writes the configuration of nginx and Caddy in deploy/ from src/hosting/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from '#hosting/host-files.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { projectDir } = await import('#settings.ts');
  const folder = join(projectDir, 'deploy');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(hostFiles())) await writeFile(join(folder, name), content);
  say(`Konfigurasi server ditulis di ${folder}.`);
});
