/** What mail programs put around a text: header lines, marks in front of quoted lines, the sender's signature. */
import type { Line } from '#paste/lines.ts';
import type { Report } from '#paste/report.ts';

const header = /^(?:from|dari|date|tanggal|sent|dikirim|subject|subjek|perihal|to|kepada|cc|bcc|reply-to|balas ke)\s*:\s*\S/i;
/** Names of headers that a form with "Tanggal:" and "Kepada:" does not have. */
const mailOnly = /^(?:from|dari|subject|subjek|to|cc)\s*:/i;
const forwarded = /^[-_\s]*(?:forwarded message|pesan (?:yang )?diteruskan|original message|pesan asli|begin forwarded message:?)[-_\s]*$/i;
/** A subject that was copied without its label. */
const bareSubject = /^(?:fwd?|re|bls|terusan)\s*:\s*\S/i;
const wrote = /^(?:pada|on)\b.{4,120}\b(?:menulis|wrote)\s*:$/i;
const quoted = /^>+\s?(?:>\s?)*/;

export function withoutMail(lines: readonly Line[], report: Report): Line[] {
  const written = lines.filter(({ text }) => text !== '');
  const isQuoted =
    written.filter(({ text }) => quoted.test(text)).length * 2 > written.length || written.some(({ text }) => wrote.test(text));
  const plain = isQuoted ? lines.map((line) => ({ ...line, text: line.text.replace(quoted, '') })) : [...lines];
  const headers = headerLines(plain);
  const isMail = headers.size > 0 || isQuoted;
  const signature = isMail ? plain.findIndex(({ text }, index) => /^-- ?$/.test(text) && index > 0) : -1;
  return plain.map((line, index) => {
    const subject = headers.has(index) ? 'kepala surel' : signature >= 0 && index >= signature ? 'tanda tangan surel' : undefined;
    if (subject === undefined || line.text === '') return line;
    report.discarded.push({ line: line.number, subject, words: line.text, message: '' });
    return { ...line, text: '' };
  });
}

/** A header stands beside another one; a single "Tanggal: …" belongs to the text. */
function headerLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    if (forwarded.test(lines[start]?.text ?? '') || bareSubject.test(lines[start]?.text ?? '') || wrote.test(lines[start]?.text ?? ''))
      found.add(start);
    let end = start;
    while (header.test(lines[end]?.text ?? '')) end++;
    const block = lines.slice(start, end);
    if (block.length >= 2 && block.some(({ text }) => mailOnly.test(text))) block.forEach((_, index) => found.add(start + index));
    start = Math.max(start, end - 1);
  }
  return found;
}
