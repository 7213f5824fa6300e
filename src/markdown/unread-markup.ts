/** Lines that were surely meant as markup but could not be read as such, and would stand on the page as typed. */
import { distance } from 'fastest-levenshtein';
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
const names = Object.keys(examples).join('|');
/** Two colons and the name, or one of them wrong and something in braces. */
const directiveLine = new RegExp(`^[ \\t]*(?::{2,}[ \\t]*(${names})(?![\\w-])|:+[ \\t]*(${names}|baca juga)[ \\t]*\\{).*$`, 'gim');
/** A web address inside brackets that do not fit is a link of its own by then, so the text ends in front of it. */
const fileLink = /!\[[^\]\n]*\]\([^)\n]*\)|\[[^\]\n]*\]\((?:[^)\n]*\.[a-z]{2,4}\)|$)/gi;

/** `::name{...}` of another name: reported only where it looks like a slip of the pen, for unknown names stay as typed. */
const otherDirective = /^[ \t]*:{2,}[ \t]*([\w-]+)[ \t]*\{[^}\n]*=[^}\n]*\}/gm;
const isSlip = (name: string) =>
  Object.keys(examples).find((known) => known !== name.toLowerCase() && distance(known, name.toLowerCase().replaceAll('_', '-')) <= 2);

/** `[^1]` and `![alt][name]` are text only where the note or address they name is not there. */
const danglingNote = /\[\^[^\]\s]+\]/g;
const danglingPicture = /!\[[^[\]\n]+\]\[([^[\]\n^]+)\]/g;

export function unreadMarkup() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (text) => {
      const source = String(file).slice(text.position?.start.offset, text.position?.end.offset);
      // With a backslash in front it is meant as typed.
      const isMeant = (match: RegExpExecArray) => source.includes(match[0]) && !source.includes(`\\${match[0]}`);
      for (const match of text.value.matchAll(otherDirective)) {
        const meant = isSlip(match[1] ?? '');
        if (meant === undefined) continue;
        report(file, 'direktif', `Nama "${match[1] ?? ''}" tidak dikenal. Tulis: ${examples[meant] ?? meant}`, placeOf(text, match.index));
      }
      for (const match of [...text.value.matchAll(danglingNote)].filter(isMeant)) {
        const note = `${match[0]}: isi catatan`;
        report(
          file,
          'catatan-kaki',
          `Catatan kaki ${match[0]} belum ditulis. Tambahkan di akhir naskah: ${note}`,
          placeOf(text, match.index),
        );
      }
      for (const match of [...text.value.matchAll(danglingPicture)].filter(isMeant)) {
        report(
          file,
          'gambar',
          `Gambar "${match[1] ?? ''}" belum punya alamat. Tulis nama berkasnya di dalam kurung biasa: ![keterangan](foto.jpg).`,
          placeOf(text, match.index),
        );
      }
      for (const match of text.value.matchAll(directiveLine)) {
        const name = (match[1] ?? match[2] ?? '').toLowerCase().replace(' ', '-');
        report(file, 'direktif', `Baris ini tidak terbaca sebagai ${name}. Tulis: ${examples[name] ?? ''}`, placeOf(text, match.index));
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
