/**
 * What is handed to the pages for one run: the edition, and which of them are to be made. Astro bundles the pages with
 * modules of their own, so the only thing that the command and they share is the global object.
 */
import type { Edition } from '#editorial/edition.ts';

/** Astro looks for a file whose name begins so. */
export const bundleEntry = 'prerender-entry';

export interface Press {
  edition: Edition;
  /** Whether the page at an address is to be made in this run. */
  prints: (path: string) => boolean;
}

const key = Symbol.for('newsroom.press');
const shared = globalThis as unknown as Record<symbol, Press | undefined>;

export function setPress(press: Press): void {
  shared[key] = press;
}

/** Undefined in the editor's preview, where nobody prints. */
export const thePress = (): Press | undefined => shared[key];
