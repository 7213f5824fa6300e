/** `npm run licences`: lists the licences of everything that the site is built with, from the lock file. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceList } from '#tools/licence-list.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { projectDir } = await import('#settings.ts');
  const file = join(projectDir, 'THIRD-PARTY-LICENCES.md');
  await writeFile(file, licenceList(await readFile(join(projectDir, 'package-lock.json'), 'utf8')));
  say(`Daftar lisensi ditulis di ${file}.`);
});
