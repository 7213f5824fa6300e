/** HTML typed into an article is a mistake; it is reported, and shown as text should it ever get here. */
import type { Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';

export function rawHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const tag = /^<\/?([a-zA-Z][\w-]*)/.exec(node.value)?.[1];
      const what = tag === undefined ? 'Kode HTML' : `Kode HTML <${tag}>`;
      report(
        file,
        'html',
        `${what} tidak dipakai di naskah. Hapus kodenya, atau tulis dengan Markdown; tanda < dalam kalimat ditulis \\<.`,
        node.position,
      );
      const text = { type: 'text' as const, value: node.value };
      parent.children.splice(index, 1, holdsBlocks.includes(parent.type) ? { type: 'paragraph', children: [text] } : text);
    });
  };
}

const holdsBlocks: readonly Parents['type'][] = ['root', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective'];
