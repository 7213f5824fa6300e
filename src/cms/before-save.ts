/**
 * A look at a form before the program checks what is required and makes the path, which its own `preSave` comes after.
 * The program calls `holdBack` because `volumes/cms-bundle.ts` writes the call into it.
 */
import type { OpenForm } from '#cms/open-form.ts';

/** @returns whether saving may go on */
type Look = (form: OpenForm) => Promise<boolean>;

let look: Look = () => Promise.resolve(true);

export function lookBeforeSave(own: Look): void {
  look = own;
}

/** Known to the program as no failure, so that nothing is shown. */
export const heldBack = 'ditunda';

export async function holdBack(form: OpenForm): Promise<void> {
  if (!(await look(form))) throw new Error(heldBack);
}
