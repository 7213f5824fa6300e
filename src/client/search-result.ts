/** One result as an entry of the list, built from text only: nothing from the index is taken for HTML. */
import { element } from '#client/element.ts';
import type { PagefindResultData } from '#client/pagefind-api.ts';
import { marks } from '#strings.ts';

export function resultItem({ url, excerpt, meta }: PagefindResultData): HTMLLIElement {
  const link = element('a', '', meta['title'] ?? url);
  link.href = url;
  const expired = meta['kedaluwarsa'] !== undefined && Date.parse(meta['kedaluwarsa']) <= Date.now();
  const labels = (...words: (string | undefined)[]) =>
    words.flatMap((word) => (word === undefined ? [] : [element('span', 'mark', word), ' ']));
  return element(
    'li',
    '',
    element('p', 'meta', [meta['tanggal'], meta['rubrik']].filter(Boolean).join(' · ')),
    element('h3', '', ...labels(meta['jenis']), link),
    element('p', '', ...labels(meta['tanda'], expired ? marks.expired : undefined), ...excerptNodes(excerpt)),
  );
}

/** Keeps the marks, takes everything else as text. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
}
