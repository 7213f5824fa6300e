/** `::baca-juga{slug="2024/02/judul"}` becomes a slot for a titled link. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refer, report, slotNode } from '#markdown/nodes.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

/** @param siteUrl an address copied from the browser begins with it */
export function readAlso({ siteUrl }: { siteUrl: string }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (!parent || index === undefined || node.name !== directiveNames.readAlso) return;
      const article = nameOf((node.attributes?.['slug'] ?? '').trim(), siteUrl);
      if (article === '') {
        report(file, 'baca-juga', 'Baca juga belum menyebut artikelnya. Tulis: ::baca-juga{slug="2026/11/judul-artikel"}', node.position);
      } else {
        refer(file, 'read-also', article, node.position);
      }
      parent.children.splice(index, 1, slotNode({ kind: 'read-also', article }, node.position));
    });
  };
}

const nameOf = (written: string, siteUrl: string) =>
  (written.startsWith(`${siteUrl}/`) ? written.slice(siteUrl.length) : written)
    .replace(/[?#].*$/, '')
    .replace(/^\/?(?:berita\/)?|\/$/g, '')
    .replace(/(?:\/index)?\.md$/, '');
