/** `npm run next-due`: prints the next instant at which a build changes the site, or nothing. BUILD_TIME says from when on. */
import { nextDue } from '#editorial/due.ts';
import { toLocalIso } from '#instants.ts';
import { contentOf } from '#newsroom/edition-of.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir });
  const due = nextDue(contentOf(newsroom), buildTime);
  if (due) process.stdout.write(`${toLocalIso(due)}\n`);
});
