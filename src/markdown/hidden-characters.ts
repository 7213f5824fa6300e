/** What entities such as `&#x202e;` unfold to: the file itself has been searched for such characters before. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findUnwanted, withoutUnwanted } from '#characters.ts';
import { report } from '#markdown/nodes.ts';

/** Where nodes of any kind keep words. */
const keys = ['value', 'alt', 'title', 'url', 'label'] as const;

export function hiddenCharacters() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const attributes = 'attributes' in node ? (node.attributes ?? {}) : {};
      clean(node as unknown as Record<string, unknown>, keys);
      clean(attributes, Object.keys(attributes));

      function clean(holder: Record<string, unknown>, names: readonly string[]): void {
        for (const name of names) {
          const words = holder[name];
          const found = typeof words === 'string' ? findUnwanted(words) : undefined;
          if (typeof words !== 'string' || !found) continue;
          report(
            file,
            'karakter',
            `Ada karakter kendali yang tidak terlihat (${found.name}). Hapus kodenya, lalu ketik katanya.`,
            node.position,
          );
          holder[name] = withoutUnwanted(words);
        }
      }
    });
  };
}
