/**
 * The service worker, and the edition that it keeps for hours without a signal. A first visit pays for neither before
 * the reader does something; the edition is fetched from the second visit on, when nothing else is going on and nobody
 * saves data.
 */
import { registerWorker } from '#client/trusted.ts';
import { keepPage, saveEdition } from '#client/worker-messages.ts';

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

export function keepForLater(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const visit = visits();
  const begin = () => void start(visit);
  if (visit === 1) for (const sign of ['scroll', 'pointerdown', 'keydown']) addEventListener(sign, begin, { once: true, passive: true });
  else addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 2000)));
}

async function start(visit: number): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: Connection };
  if (!serviceWorker.controller) await registerWorker();
  const { active } = await serviceWorker.ready;
  // Before the worker there was nobody to keep the page that is being read.
  if (!serviceWorker.controller)
    active?.postMessage([keepPage, ...[...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean)]);
  if (visit > 1 && !connection?.saveData && !connection?.effectiveType?.includes('2g')) active?.postMessage([saveEdition]);
}

/** How often this reader came from outside the site; 0 on the way from page to page, 1 where nothing can be stored. */
function visits(): number {
  try {
    const before = Number(localStorage['kunjungan'] ?? 0);
    if (before > 0 && document.referrer.startsWith(location.origin)) return 0;
    localStorage['kunjungan'] = String(before + 1);
    return before + 1;
  } catch {
    return 1;
  }
}
