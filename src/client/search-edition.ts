/**
 * Whether the page still searches the site that it came with. Facts about articles and cards lie under fixed names and
 * belong together; after a new release some of them would be older than others.
 */
import * as routes from '#routes.ts';

const place = document.querySelector<HTMLElement>('[data-edition]')?.dataset;
const own = `${place?.['edition'] ?? ''} ${place?.['script'] ?? ''}`;
let latest = own;

/** Asked for beside what an answer needs anyway, so nobody waits for it. Without an answer the page is taken as it is. */
export async function isCurrent(): Promise<boolean> {
  const answer = await fetch(routes.searchEdition, { cache: 'no-cache' }).catch(() => undefined);
  if (answer?.ok === true) latest = await answer.text();
  return latest === own;
}

/**
 * Begins anew with the same question, which stands in the address.
 * @returns false where that was done for this edition already, and an older page came from somewhere
 */
export function renewPage(): boolean {
  if ((history.state as { edition?: string } | null)?.edition === latest) return false;
  history.replaceState({ edition: latest }, '');
  location.reload();
  return true;
}
