/** Lines that only look like a directive are put back as typed, with whatever they enclose. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export const directiveNames = { readAlso: 'baca-juga', pullQuote: 'kutipan', gallery: 'galeri', video: 'video' } as const;
const leaves: readonly string[] = [directiveNames.readAlso, directiveNames.video];
const containers: readonly string[] = [directiveNames.pullQuote, directiveNames.gallery];

export function unknownDirectives() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'leafDirective' && !leaves.includes(node.name)) {
        parent.children.splice(index, 1, asTyped(node, sourceOf(node, source)));
        return [SKIP, index + 1];
      }
      if (node.type === 'containerDirective' && !containers.includes(node.name)) {
        const [opening = '', ...rest] = sourceOf(node, source).split('\n');
        const closing = /^[\s>]*(:{3,})\s*$/.exec(rest.at(-1) ?? '')?.[1];
        const inner = node.children.filter((child) => !isLabel(child));
        parent.children.splice(index, 1, asTyped(node, opening), ...inner, ...(closing ? [asTyped(node, closing)] : []));
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

const sourceOf = (node: LeafDirective | ContainerDirective, source: string) =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

const isLabel = (node: RootContent) => node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;

const asTyped = (node: LeafDirective | ContainerDirective, value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, ...(node.position && { position: node.position }) }],
  ...(node.position && { position: node.position }),
});
