/** A chat that was copied with other messages in it: the text is what one person sent, mostly in one message. */
import { captionWithCredit, labelledParts } from '#paste/labelled-lines.ts';
import type { Line, MessageLine } from '#paste/lines.ts';
import type { Report } from '#paste/report.ts';
import { countOf, endsSentence } from '#paste/words.ts';

/** With a smaller share of the words nothing is surely the text that was sent. */
const leastShare = 0.6;

export function withoutOtherMessages(lines: readonly MessageLine[], report: Report): Line[] {
  return withoutOtherBubbles(withoutOtherSenders(lines, report), report);
}

/** What somebody wrote around a text that has a headline of its own. */
function withoutOtherBubbles(lines: readonly MessageLine[], report: Report): Line[] {
  const { main, isSure } = mostOf(lines, ({ message }) => message);
  const [first, second] = lines.filter(({ text, message }) => message === main && text !== '');
  const hasHeadline = first && second && countOf(first.text) >= 3 && countOf(first.text) <= 22 && !endsSentence(first.text);
  if (main === undefined || !isSure || !hasHeadline) return [...lines];
  return lines.map((line) => {
    const { text, message, number } = line;
    const isOfText = message === main || text === '' || labelledParts(text).length > 0 || captionWithCredit(text) !== undefined;
    if (isOfText || countOf(text) > 14 || /[([]/.test(text)) return line;
    report.doubtful.push({
      line: number,
      subject: 'pesan lain',
      words: text,
      message: 'bukan bagian naskah, jadi dikeluarkan dari isi. Periksa.',
    });
    return { ...line, text: '' };
  });
}

function withoutOtherSenders(lines: readonly MessageLine[], report: Report): MessageLine[] {
  const { main, isSure } = mostOf(lines, ({ sender }) => sender);
  if (main === undefined) return [...lines];
  return lines.map((line) => {
    if (line.text === '' || line.sender === main) return line;
    report.doubtful.push({
      line: line.number,
      subject: 'pesan orang lain',
      words: line.text,
      message: isSure ? `bukan dari ${main || 'pengirim naskah'}, jadi dikeluarkan dari isi.` : 'Periksa apakah ini bagian naskah.',
    });
    return isSure ? { ...line, text: '' } : line;
  });
}

/** The one with most words; undefined where there is one only. */
function mostOf<K>(lines: readonly MessageLine[], keyOf: (line: MessageLine) => K): { main: K | undefined; isSure: boolean } {
  const words = new Map<K, number>();
  for (const line of lines) if (line.text !== '') words.set(keyOf(line), (words.get(keyOf(line)) ?? 0) + countOf(line.text));
  const spoken = [...words].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const [most] = spoken;
  if (!most || spoken.length < 2) return { main: undefined, isSure: false };
  return { main: most[0], isSure: most[1] >= leastShare * spoken.reduce((sum, [, count]) => sum + count, 0) };
}
