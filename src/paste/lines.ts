/** The pasted text as lines, freed of what messengers put around them. */
import { withoutUnwanted } from '#characters.ts';
import { withoutHtml } from '#paste/html.ts';
import type { Report } from '#paste/report.ts';

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Single spaces, trimmed; empty for a blank line. */
  text: string;
}

/** A line, and the message that it is part of: who sent it (empty where none began yet), and its number. */
export type MessageLine = Line & { sender: string; message: number };

const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufeff]/g;

const day = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const clock = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?`;
/** `[26/4 10.15] Nama: `, `[10.15, 26/4/2018] Nama: `, `26/04/18 10.15 - Nama: `. */
const messagePrefix = new RegExp(
  String.raw`^(?:\[(?:${day},?\s+${clock}|${clock},?\s+${day})\]|${day},?\s+${clock}\s+-)\s*(?:~\s?)?(?<sender>[^:\n]{1,60}?):(?:\s|$)`,
  'iu',
);

/** What a messenger says itself. */
const messengerLines = [
  /^<?(?:media|gambar|image|video|audio|dokumen|document|stiker|sticker|foto)\s+(?:tidak disertakan|omitted)>?$/i,
  /^<(?:media|attached|terlampir|lampiran)[^>]*>$/i,
  /^(?:diteruskan(?: berkali-kali| banyak kali)?|forwarded(?: many times)?)$/i,
  /^(?:pesan ini (?:telah )?dihapus|this message was deleted|anda menghapus pesan ini|<pesan ini diedit>|<this message was edited>)\.?$/i,
  /^(?:lampiran\s*:\s*)?\S+\.(?:jpe?g|png|webp|mp4|pdf|docx?|opus)(?:\s*\((?:file terlampir|file attached)\))?$/i,
  /^(?:pesan dan panggilan|messages and calls).{0,20}(?:terenkripsi|end-to-end encrypted).*$/i,
  /^\[[^\]]*(?:terenkripsi|end-to-end)[^\]]*\]$/i,
];

export function readLines(text: string, report: Report): MessageLine[] {
  let [sender, message] = ['', 0];
  return piecesOf(text, report).map(({ number, raw }) => {
    const visible = withoutUnwanted(raw.replace(invisible, '')).replace(/\s+/g, ' ').trim();
    const found = messagePrefix.exec(visible);
    const prefix = found?.[0] ?? '';
    sender = found?.groups?.sender ?? sender;
    if (found) message++;
    if (prefix !== '')
      report.discarded.push({ line: number, subject: 'awalan pesan', words: prefix.trim(), message: 'bukan bagian naskah' });
    const rest = visible.slice(prefix.length).trim();
    if (!messengerLines.some((pattern) => pattern.test(rest))) return { number, text: rest, sender, message };
    report.discarded.push({ line: number, subject: 'catatan aplikasi pesan', words: rest, message: '' });
    return { number, text: '', sender, message };
  });
}

function piecesOf(text: string, report: Report): { number: number; raw: string }[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) => {
    const { pieces, removed } = withoutHtml(line);
    if (removed.length > 0) report.discarded.push({ line: index + 1, subject: 'penanda HTML', words: removed.join(' '), message: '' });
    return pieces.map((raw) => ({ number: index + 1, raw }));
  });
}

/** Without marks for bold and italics, for lines that become front matter. */
export const withoutMarks = (text: string): string => text.replace(/^([*_~]{1,4})(.*)\1$/u, '$2').trim();
