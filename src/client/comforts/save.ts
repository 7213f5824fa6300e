/** The reading list: articles that a reader keeps on the device. */
import { setPressed } from '#client/comforts/pressed.ts';
import { savedArticles } from '#client/kept.ts';
import { deviceText } from '#strings.ts';

export async function toggleSaved(button: HTMLElement): Promise<void> {
  const saved = await caches.open(savedArticles);
  const gone = await saved.delete(location.pathname);
  if (!gone) await saved.add(location.pathname);
  showSaved(button, !gone);
}

export const showSaved = (button: HTMLElement, on = true): void => setPressed(button, on, on ? deviceText.saved : deviceText.save);
