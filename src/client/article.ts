/** Comforts of an article's page. Without this script everything still works: pictures open as files, links are links. */
import '#client/expiry.ts';

function openZoom(link: HTMLAnchorElement) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  const image = Object.assign(new Image(), { src: link.href, alt: link.querySelector('img')?.alt ?? '' });
  const caption = document.createElement('p');
  caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: 'Tutup' });
  close.onclick = () => dialog.close();
  dialog.ariaLabel = image.alt || 'Gambar';
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

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-zoom]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openZoom(link);
});

const share = document.querySelector<HTMLElement>('[data-share]');
if (share) {
  const { url = location.href, copied = '' } = share.dataset;
  const [copy, native] = share.querySelectorAll('button');
  const output = share.querySelector('output');
  if (copy && 'clipboard' in navigator) {
    copy.hidden = false;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(url);
      if (output) output.textContent = copied;
    };
  }
  if (native && 'share' in navigator) {
    native.hidden = false;
    native.onclick = () => navigator.share({ title: document.title, url }).catch(() => undefined);
  }
}
