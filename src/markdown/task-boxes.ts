/** The boxes of a task list say in words whether they are ticked. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function taskBoxes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'input') properties['ariaLabel'] = properties['checked'] === true ? 'Sudah' : 'Belum';
    });
  };
}
