/** `:::kutipan{oleh="Nama"}` becomes a figure with the quotation and who said it. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { directiveNames } from '#markdown/unknown-directives.ts';

export function pullQuote() {
  return (tree: Root): void => {
    visit(tree, 'containerDirective', (node) => {
      if (node.name !== directiveNames.pullQuote) return;
      const by = node.attributes?.['oleh']?.trim();
      node.data = { hName: 'figure', hProperties: { className: ['pull-quote'] } };
      node.children = [
        { type: 'blockquote', children: node.children },
        ...(by ? [{ type: 'paragraph' as const, data: { hName: 'figcaption' }, children: [{ type: 'text' as const, value: by }] }] : []),
      ];
    });
  };
}
