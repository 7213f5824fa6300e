/** Says now and then how many articles of a release are written; Astro itself would name every single page. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCount } from '#dates.ts';
import { say } from '#tools/terminal.ts';

const intervalMs = 5000;

/** @returns a function that stops the reports */
export function reportPages(release: string): () => void {
  let last = 0;
  let listsSaid = false;
  const timer = setInterval(() => {
    void countArticles(join(release, 'berita')).then((count) => {
      if (count > last) say(`Menyusun halaman: ${formatCount(count)} artikel selesai`);
      else if (count > 0 && !listsSaid) {
        listsSaid = true;
        say('Menyusun daftar dan indeks pencarian …');
      }
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
