/** Reads an article aloud with the device's own Indonesian voice. */
import { setPressed } from '#client/comforts/pressed.ts';
import { indonesianVoice } from '#client/voice.ts';
import { deviceText } from '#strings.ts';

/** Said one after the other: some devices fall silent in the middle of a long text. */
const spoken = '.article-head h1, .article-head .deck, .prose > :is(p, h2, h3, blockquote, ul, ol)';
const unspoken = '.read-also, .codes, .print-address';

export function toggleListening(button: HTMLElement): void {
  const on = button.ariaPressed !== 'true';
  setPressed(button, on, on ? deviceText.stopListening : deviceText.listen);
  speechSynthesis.cancel();
  if (!on) return;
  const voice = indonesianVoice() ?? null;
  const parts = [...document.querySelectorAll(spoken)].filter((part) => !part.matches(unspoken));
  parts.forEach((part, index) => {
    const speech = new SpeechSynthesisUtterance(part.textContent.trim());
    speech.lang = voice?.lang ?? document.documentElement.lang;
    speech.voice = voice;
    if (index === parts.length - 1) speech.onend = () => setPressed(button, false, deviceText.listen);
    speechSynthesis.speak(speech);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true });
}
