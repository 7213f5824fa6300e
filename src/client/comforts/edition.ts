/** "Simpan edisi": asks the service worker for the newest front page and its articles, whatever the connection. */
import { registerWorker } from '#client/trusted.ts';
import { saveEdition } from '#client/worker-messages.ts';
import { deviceText } from '#strings.ts';

export async function keepEdition(button: HTMLElement): Promise<void> {
  button.textContent = deviceText.savingEdition;
  await registerWorker();
  const { active } = await navigator.serviceWorker.ready;
  const answer = new MessageChannel();
  answer.port1.onmessage = ({ data }: MessageEvent<boolean>) => {
    button.textContent = data ? deviceText.editionSaved : deviceText.editionFailed;
    if (data) void import('#client/offline.ts').then(({ showKept }) => showKept());
  };
  active?.postMessage([saveEdition], [answer.port2]);
}
