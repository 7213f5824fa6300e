/** Links: to articles and documents become slots, those to elsewhere say so, mistakes are reported. */
import type { Link, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decoded, linkTarget } from '#markdown/link-target.ts';
import { refer, report, slotNode } from '#markdown/nodes.ts';
import type { Slot } from '#markdown/rendered-body.ts';

export interface LinkOptions {
  siteUrl: string;
  /** Links in paid content are marked as such for search engines. */
  sponsored: boolean;
}

export function links({ siteUrl, sponsored }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (toString(link).trim() === '') {
        report(file, 'tautan', 'Tautan ini tidak punya teks. Tulis katanya di antara kurung siku: [teks](alamat).', link.position);
      }
      const target = linkTarget(link.url, siteUrl);
      switch (target.kind) {
        case 'article':
          refer(file, 'article', target.article, link.position, decoded(target.fragment));
          return replace(
            parent.children as PhrasingContent[],
            index,
            link,
            { kind: 'article-link-open', article: target.article, fragment: target.fragment },
            { kind: 'article-link-close', article: target.article },
          );
        case 'document':
          refer(file, 'document', target.file, link.position);
          return replace(
            parent.children as PhrasingContent[],
            index,
            link,
            { kind: 'document-link-open', file: target.file },
            { kind: 'document-link-close', file: target.file },
          );
        case 'page':
          refer(file, 'page', target.path, link.position);
          link.url = target.path;
          break;
        case 'heading':
          refer(file, 'heading', target.id, link.position);
          break;
        case 'mistake':
          report(file, 'tautan', target.message, link.position);
          (parent.children as PhrasingContent[]).splice(index, 1, ...link.children);
          return [SKIP, index];
        case 'elsewhere':
          link.data = { hProperties: { rel: sponsored ? ['sponsored', 'noopener'] : ['noopener'] } };
      }
      return undefined;
    });
  };
}

/** The words of the link stay between two slots, so that a link without a target can become text. */
function replace(siblings: PhrasingContent[], index: number, link: Link, open: Slot, close: Slot): [typeof SKIP, number] {
  siblings.splice(index, 1, slotNode(open, link.position), ...link.children, slotNode(close, link.position));
  return [SKIP, index + 1];
}
