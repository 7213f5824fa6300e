/** Offers to copy the marked words together with where they come from. */
import { styled } from '#client/comforts/style.ts';
import { deviceText } from '#strings.ts';

let button: HTMLButtonElement | undefined;

/** The marked words, where they stand in the text of the article. */
function quotation(): string {
  const selection = getSelection();
  const inText = selection?.anchorNode?.parentElement?.closest('.prose') && selection.focusNode?.parentElement?.closest('.prose');
  const words = String(selection).trim().replace(/\s+/g, ' ');
  return inText && words.length > 20 ? words : '';
}

/** “words” (headline, name of the site, time of publication, address), all as the page says it. */
function withSource(words: string): string {
  const content = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content ?? '';
  const source = [
    document.querySelector('h1')?.textContent.trim(),
    content('meta[property="og:site_name"]'),
    document.querySelector('.article-head time')?.textContent,
    content('meta[property="og:url"]'),
  ];
  return `“${words}” (${source.filter(Boolean).join(', ')})`;
}

export async function offerQuote(): Promise<void> {
  await styled();
  if (!button) {
    button = Object.assign(document.createElement('button'), { type: 'button', className: 'quote-button' });
    button.onpointerdown = (event) => event.preventDefault();
    button.onclick = async () => {
      await navigator.clipboard.writeText(withSource(quotation()));
      if (button) button.textContent = deviceText.quoteCopied;
    };
    document.addEventListener('selectionchange', show);
    document.body.append(button);
  }
  show();
}

function show(): void {
  if (!button) return;
  button.hidden = quotation() === '' || !('clipboard' in navigator);
  button.textContent = deviceText.copyQuote;
}
