/**
 * Marks where an article without a "Baca juga" of its own may get automatic ones, and where the dateline stands.
 * At most one in four paragraphs, never behind the last paragraph, never in front of a list that a colon announces,
 * never behind a line that only looks like a directive.
 */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slotNode, type SlotNode } from '#markdown/nodes.ts';

const paragraphsBetween = 4;

export function readAlsoOffers() {
  return (tree: Root): void => {
    // Where the text begins with a heading, a list or a table, the first paragraph behind it.
    const opening = tree.children.find((node): node is Paragraph => node.type === 'paragraph' && !standsAside(node));
    opening?.children.unshift(slotNode({ kind: 'dateline' }));
    if (hasReadAlso(tree.children)) return;
    const children: RootContent[] = [];
    let paragraphs = 0;
    tree.children.forEach((node, index) => {
      children.push(node);
      if (node.type !== 'paragraph') return;
      paragraphs += 1;
      if (paragraphs < paragraphsBetween || tree.children[index + 1]?.type !== 'paragraph' || !isEnd(toString(node))) return;
      children.push(slotNode({ kind: 'read-also-offer' }) satisfies SlotNode);
      paragraphs = 0;
    });
    tree.children = children;
  };
}

/** Pictures, cards and footnotes in front of the text are not where it begins. */
const standsAside = (node: RootContent) =>
  node.type === 'slot' || node.type === 'footnoteDefinition' || (node.type === 'paragraph' && node.data?.hProperties !== undefined);

const isEnd = (paragraph: string) => !paragraph.trimEnd().endsWith(':') && !paragraph.startsWith('::');

/** A line of its own, never part of a paragraph. */
const hasReadAlso = (nodes: readonly Nodes[]): boolean =>
  nodes.some((node) =>
    node.type === 'slot' ? node.slot.kind === 'read-also' : node.type !== 'paragraph' && 'children' in node && hasReadAlso(node.children),
  );
