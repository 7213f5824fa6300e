/** The words of a body, block by block, for search, feeds and counting. */
import type { Nodes, Root } from 'hast';
import { slotTag } from '#markdown/allowed-html.ts';
import type { Slot } from '#markdown/rendered-body.ts';

const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'pre', 'figcaption', 'blockquote', 'tr', 'br', 'hr']);

export function plainText(tree: Root, slots: readonly Slot[]): string {
  return collect(tree, slots)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function collect(node: Nodes, slots: readonly Slot[]): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === slotTag) return slotText(slots[Number(node.properties['dataN'])]);
  if (!('children' in node) || isApparatus(node)) return '';
  const inner = node.children.map((child) => collect(child, slots)).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${inner}\n` : inner;
}

/** Numbers, arrows and the heading of footnotes are not the article's words. */
const isApparatus = (node: Nodes): boolean =>
  node.type === 'element' &&
  (node.properties['dataFootnoteRef'] !== undefined ||
    node.properties['dataFootnoteBackref'] !== undefined ||
    node.properties['id'] === 'footnote-label');

/** Captions are the article's own words; titles of other articles are not. */
function slotText(slot: Slot | undefined): string {
  if (slot?.kind === 'picture') return `\n${slot.picture.caption}\n`;
  if (slot?.kind === 'gallery') return `\n${slot.pictures.map((picture) => picture.caption).join('\n')}\n`;
  return '';
}
