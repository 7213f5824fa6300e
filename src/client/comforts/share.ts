/** Sharing that needs the device: its clipboard, its own list of programs. */
import { deviceText } from '#strings.ts';

const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

export async function copyAddress(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(address());
  const output = button.parentElement?.querySelector('output');
  if (output) output.textContent = deviceText.linkCopied;
}

export const shareByDevice = (): Promise<void> =>
  navigator.share({ title: document.querySelector('h1')?.textContent ?? document.title, url: address() }).catch(() => undefined);
