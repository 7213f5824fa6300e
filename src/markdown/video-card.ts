/** `::video{url="..."}` becomes a plain link card: nothing is loaded from elsewhere. */
import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

export function videoCard() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (!parent || index === undefined || node.name !== directiveNames.video) return;
      const url = node.attributes?.['url'] ?? '';
      const label = toString(node) || 'Tonton video';
      if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
        report(file, 'video', 'Video memerlukan alamat lengkap. Tulis: ::video{url="https://www.youtube.com/watch?v=..."}', node.position);
        parent.children.splice(index, 1, { type: 'paragraph', children: [{ type: 'text', value: label }] });
        return;
      }
      parent.children.splice(index, 1, card(label, url));
    });
  };
}

const card = (label: string, url: string): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['video-card'] } },
  children: [{ type: 'link', url, children: [{ type: 'text', value: `${label} di ${new URL(url).hostname.replace(/^www\./, '')}` }] }],
});
