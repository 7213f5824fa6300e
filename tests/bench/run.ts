/** `npm run bench -- [sizes]` measures building, `npm run bench -- reading` reading. */
import process from 'node:process';

await (process.argv[2] === 'reading' ? import('./reading.ts') : import('./building.ts'));
