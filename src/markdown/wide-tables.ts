/** A table wider than the screen scrolls in a region of its own that the keyboard can reach. */
import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

export function wideTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', ({ tagName }) => {
      if (tagName === 'table') count += 1;
    });
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      number += 1;
      // Regions of one page need names that differ.
      const ariaLabel = count > 1 ? `Tabel ${number}` : 'Tabel';
      parent.children[index] = h('div', { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel }, [node]);
      return SKIP;
    });
  };
}
