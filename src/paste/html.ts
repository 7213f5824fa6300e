/** Tags and character references of a page whose source was copied instead of its text. */
const tag =
  /<\/?(?:p|br|div|span|strong|b|i|em|u|a|img|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|thead|tbody|tr|t[dh])(?:\s[^<>]*)?\/?>/gi;
const block = /^<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|tr)\b/i;
const reference = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(nbsp|amp|quot|apos|lt|gt|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip));/gi;
const named: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ ndash: '–', mdash: '—', hellip: '…' },
};

/** @returns the pieces of a line between tags that begin or end a block, and what was taken out of it */
export function withoutHtml(line: string): { pieces: string[]; removed: string[] } {
  const removed = [...line.matchAll(tag), ...line.matchAll(reference)].map(([found]) => found);
  if (removed.length === 0) return { pieces: [line], removed };
  const plain = line
    .replace(tag, (found) => (block.test(found) ? '\n' : ''))
    .replace(reference, (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Math.min(0x10_ff_ff, parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)))
        : (named[name.toLowerCase()] ?? ''),
    );
  const pieces = plain.split('\n').filter((piece) => piece.trim() !== '');
  return { pieces: pieces.length > 0 ? pieces : [''], removed };
}
