/** `::baca-juga{slug="2024/02/judul"}` becomes a slot for a titled link. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refer, report, slotNode } from '#markdown/nodes.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

export function readAlso() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (!parent || index === undefined || node.name !== directiveNames.readAlso) return;
      const article = (node.attributes?.['slug'] ?? '').trim().replace(/^\/?(?:berita\/)?|\/$/g, '');
      if (article === '') {
        report(file, 'baca-juga', 'Baca juga belum menyebut artikelnya. Tulis: ::baca-juga{slug="2026/11/judul-artikel"}', node.position);
      } else {
        refer(file, 'read-also', article, node.position);
      }
      parent.children.splice(index, 1, slotNode({ kind: 'read-also', article }, node.position));
    });
  };
}
