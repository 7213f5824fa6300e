/** Alignment of table cells as classes: the `align` attribute that GFM gives is no longer part of HTML. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function cellAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      const { align } = properties;
      delete properties['align'];
      if (align === 'right' || align === 'center') properties['className'] = [align];
    });
  };
}
