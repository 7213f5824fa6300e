/** One result as an entry of the list, built from text only: nothing from the index is taken for HTML. */
import type { PagefindResultData } from '#client/pagefind-api.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

export function resultItem({ url, excerpt, meta }: PagefindResultData): HTMLLIElement {
  const link = element('a', '', meta['title'] ?? url);
  link.href = url;
  const labels = [meta['jenis'], meta['tanda']].flatMap((label) => (label === undefined ? [] : [element('span', 'mark', label), ' ']));
  return element(
    'li',
    '',
    element('p', 'meta', [meta['tanggal'], meta['rubrik']].filter(Boolean).join(' · ')),
    element('h3', '', link),
    element('p', '', ...labels, ...excerptNodes(excerpt)),
  );
}

/** Keeps the marks, takes everything else as text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
}
