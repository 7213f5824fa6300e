/** A button that is on or off, and says so. */
export function setPressed(button: HTMLElement, on: boolean, words: string): void {
  button.ariaPressed = String(on);
  const label = button.querySelector('span');
  if (label) label.textContent = words;
}
