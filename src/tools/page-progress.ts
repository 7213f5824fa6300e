/** Says now and then how many articles of a run are printed; Astro itself would name every single page. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCount } from '#dates.ts';
import { say } from '#tools/terminal.ts';

const intervalMs = 5000;

/**
 * @param output the folder that Astro writes into
 * @returns a function that stops the reports
 */
export function reportPages(output: string): () => void {
  let last = 0;
  const timer = setInterval(() => {
    void countArticles(join(output, 'berita')).then((count) => {
      if (count > last) say(`Menyusun halaman: ${formatCount(count)} artikel selesai`);
      last = count;
    });
  }, intervalMs);
  return () => {
    clearInterval(timer);
  };
}

/** Folders of the form `<year>/<month>/<slug>`. */
async function countArticles(dir: string, depth = 0): Promise<number> {
  const names = await readdir(dir).catch(() => []);
  if (depth === 2) return names.length;
  const counts = await Promise.all(names.map((name) => countArticles(join(dir, name), depth + 1)));
  return counts.reduce((sum, count) => sum + count, 0);
}
