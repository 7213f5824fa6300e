/** A picture over the whole screen. */
import { styled } from '#client/comforts/style.ts';
import { deviceText } from '#strings.ts';

export async function openZoom(link: HTMLElement): Promise<void> {
  if (!(link instanceof HTMLAnchorElement)) return;
  await styled();
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  const image = Object.assign(new Image(), { src: link.href, alt: link.querySelector('img')?.alt ?? '' });
  const caption = document.createElement('p');
  caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: deviceText.close });
  close.onclick = () => dialog.close();
  dialog.ariaLabel = image.alt || deviceText.picture;
  dialog.append(close, image, caption);
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.onclose = () => {
    dialog.remove();
    link.focus();
  };
  document.body.append(dialog);
  dialog.showModal();
}
