/**
 * Curly quotes, apostrophes and closed-up amounts, as EYD and good print want them. Written by hand because
 * remark-smartypants parses every sentence with a natural-language parser, which costs more than all other plugins
 * together, and takes the apostrophe that opens `'umrah` for a quotation mark.
 */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { curlQuotes } from '#markdown/curl-quotes.ts';

export function typography() {
  return (tree: Root): void => {
    for (const block of textBlocks(tree)) curl(block);
  };
}

/** A stretch of a block; without a node it is only looked at, never changed. */
interface Piece {
  node?: { value: string };
  value: string;
}

/** The texts of each paragraph, heading or cell together, because a quotation may span bold or linked words. */
function textBlocks(node: Nodes, blocks: Piece[][] = [], block: Piece[] = []): Piece[][] {
  if (node.type === 'text') block.push({ node, value: typeset(node.value) });
  else if (isBareAddress(node)) block.push({ value: toString(node) });
  else if (node.type === 'break') block.push({ value: '\n' });
  else if (!('children' in node)) block.push({ value: objectMark });
  else {
    const opensBlock = ['paragraph', 'heading', 'tableCell'].includes(node.type);
    const own = opensBlock ? [] : block;
    if (opensBlock) blocks.push(own);
    for (const child of node.children) textBlocks(child, blocks, own);
  }
  return blocks;
}

/** Stands for code, pictures and slots: neither a letter nor a space. */
const objectMark = '\ufffc';

/** An address typed as it is has to stay copyable. */
const isBareAddress = (node: Nodes) =>
  node.type === 'link' &&
  (toString(node) === node.url || node.url.endsWith(`:${toString(node)}`) || node.url.endsWith(`//${toString(node)}`));

function curl(pieces: readonly Piece[]): void {
  const curled = curlQuotes(pieces.map(({ value }) => value).join(''));
  let start = 0;
  for (const { node, value } of pieces) {
    if (node) node.value = curled.slice(start, start + value.length);
    start += value.length;
  }
}

const typeset = (value: string) =>
  value
    .replace(/\bRp\.?[\s\u00a0]+(?=\d)/g, 'Rp')
    // Not inside a telephone number or a longer code.
    .replace(/(?<![\d-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d-])\b/g, '$1–$2')
    .replace(/(\s)--?(?=\s)/g, '$1–');
