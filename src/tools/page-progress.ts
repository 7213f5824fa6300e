/** Says now and then how many articles are printed. */
import { formatCount } from '#dates.ts';
import { say } from '#tools/terminal.ts';

const intervalMs = 5000;

/** @returns to be told the address of each page */
export function reportPages(): (path: string) => void {
  let count = 0;
  let last = performance.now();
  return (path) => {
    if (!path.startsWith('/berita/')) return;
    count += 1;
    if (performance.now() - last < intervalMs) return;
    last = performance.now();
    say(`Menyusun halaman: ${formatCount(count)} artikel selesai`);
  };
}
