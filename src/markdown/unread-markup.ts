/** Lines that were surely meant as markup but could not be read as such, and would stand on the page as typed. */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

const examples: Readonly<Record<string, string>> = {
  [directiveNames.readAlso]: '::baca-juga{slug="2026/11/judul-artikel"}',
  [directiveNames.video]: '::video{url="https://www.youtube.com/watch?v=..."}',
  [directiveNames.pullQuote]: ':::kutipan{oleh="Nama"}, isi kutipan di baris berikutnya, lalu ::: di baris terakhir',
  [directiveNames.gallery]: ':::galeri, satu gambar per baris, lalu ::: di baris terakhir',
};
const directiveLine = new RegExp(`^[ \\t]*:{2,}[ \\t]*(${Object.keys(examples).join('|')})(?![\\w-]).*$`, 'gim');
/** A web address inside brackets that do not fit is a link of its own by then, so the text ends in front of it. */
const fileLink = /!\[[^\]\n]*\]\([^)\n]*\)|\[[^\]\n]*\]\((?:[^)\n]*\.[a-z]{2,4}\)|$)/gi;

export function unreadMarkup() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (text) => {
      for (const match of text.value.matchAll(directiveLine)) {
        const example = examples[(match[1] ?? '').toLowerCase()] ?? '';
        report(file, 'direktif', `Baris ini tidak terbaca sebagai ${match[1] ?? ''}. Tulis: ${example}`, placeOf(text, match.index));
      }
      for (const match of text.value.matchAll(fileLink)) {
        const what = match[0].startsWith('!') ? 'Gambar' : 'Tautan';
        report(
          file,
          what === 'Gambar' ? 'gambar' : 'tautan',
          `${what} ini tidak terbaca. Alamat dan nama berkas tidak boleh memuat spasi; tulis misalnya foto-pasar.jpg.`,
          placeOf(text, match.index),
        );
      }
    });
  };
}

/** A point inside a text, from the point where it starts. */
function placeOf({ value, position }: Text, offset: number): Text['position'] {
  if (!position) return undefined;
  const before = value.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  const line = position.start.line + before.length - 1;
  const point = { line, column: before.length > 1 ? last.length + 1 : position.start.column + last.length };
  return { start: point, end: point };
}
