/** Theme and size of letters, as the reader wants them on this device. */
import { styled } from '#client/comforts/style.ts';
import * as routes from '#routes.ts';
import { deviceText } from '#strings.ts';

const choices = [
  {
    key: 'tema',
    label: deviceText.theme,
    options: [
      ['', deviceText.themeOfDevice],
      ['terang', deviceText.themeLight],
      ['gelap', deviceText.themeDark],
    ],
  },
  {
    key: 'ukuran',
    label: deviceText.letterSize,
    options: [
      ['', deviceText.sizeUsual],
      ['2', deviceText.sizeLarge],
      ['3', deviceText.sizeLargest],
    ],
  },
] as const;

const root = document.documentElement;

function choose(key: string, value: string): void {
  if (value) root.dataset[key] = value;
  else root.removeAttribute(`data-${key}`);
  try {
    if (value) localStorage[key] = value;
    else localStorage.removeItem(key);
  } catch {
    // It holds for this page only, where storing is forbidden.
  }
}

function panel(place: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'display-panel';
  for (const { key, label, options } of choices) {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = label;
    group.append(legend);
    for (const [value, words] of options) {
      const input = Object.assign(document.createElement('input'), { type: 'radio', name: `${place}-${key}`, value });
      input.checked = (root.dataset[key] ?? '') === value;
      input.onchange = () => choose(key, value);
      const choice = document.createElement('label');
      choice.append(input, words);
      group.append(choice);
    }
    box.append(group);
  }
  return box;
}

export async function toggleDisplay(button: HTMLElement): Promise<void> {
  await styled();
  const tools = button.parentElement;
  const open = tools?.nextElementSibling;
  button.ariaExpanded = String(!open);
  if (open) open.remove();
  else tools?.after(panel('artikel'));
}

export async function addToMenu(menu: HTMLElement): Promise<void> {
  await styled();
  const heading = document.createElement('h2');
  heading.textContent = deviceText.display;
  const kept = Object.assign(document.createElement('a'), { href: routes.offline, textContent: deviceText.keptReading });
  const column = document.createElement('div');
  column.append(heading, panel('menu'), kept);
  menu.querySelector('.menu-lists')?.append(column);
}
