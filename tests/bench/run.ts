/** `npm run bench -- [sizes]` measures building, `-- reading` reading on a slow phone, `-- search` search engines. */
import process from 'node:process';

const [what, ...options] = process.argv.slice(2);

if (what === 'reading') await import('./reading.ts');
else if (what === 'search') await (await import('./search/run.ts')).benchSearch(options);
else await import('./building.ts');
