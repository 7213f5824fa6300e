/** The converter's report as HTML, in the words of the form. */
import { articleLabel } from '#cms/article-form.ts';
import type { Remark, Report } from '#paste/report.ts';

const sections: readonly [key: keyof Report, title: string][] = [
  ['doubtful', 'Diragukan: periksa satu per satu'],
  ['recognized', 'Dikenali'],
  ['discarded', 'Dibuang dari naskah'],
];

export function reportParts(report: Report): HTMLElement[] {
  return sections.flatMap(([key, title]) => {
    const remarks = report[key].toSorted((a, b) => a.line - b.line);
    if (remarks.length === 0) return [];
    const list = document.createElement('ul');
    list.append(...remarks.map((remark) => element('li', sentence(remark))));
    return [element('h3', title), list];
  });
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function sentence({ line, subject, words, message }: Remark): string {
  const quoted = words === '' ? '' : `“${words}”`;
  const inForm = message.replace(/`(\w+)`/g, (typed, key: string) => (articleLabel(key) === undefined ? typed : `“${articleLabel(key)}”`));
  return `${line > 0 ? `Baris ${line}, ` : ''}${subject}: ${[quoted, inForm].filter(Boolean).join(' ')}`;
}
