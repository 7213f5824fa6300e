/** A chat that was copied with answers in it: the text is what one person sent. */
import type { Line, MessageLine } from '#paste/lines.ts';
import type { Report } from '#paste/report.ts';
import { countOf } from '#paste/words.ts';

/** With a smaller share of the words nobody is surely the one who sent the text. */
const leastShare = 0.6;

export function withoutOtherSenders(lines: readonly MessageLine[], report: Report): Line[] {
  const words = new Map<string, number>();
  for (const { text, sender } of lines) words.set(sender, (words.get(sender) ?? 0) + countOf(text));
  const spoken = [...words].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const [main] = spoken;
  if (!main || spoken.length < 2) return [...lines];
  const isSure = main[1] >= leastShare * spoken.reduce((sum, [, count]) => sum + count, 0);
  return lines.map((line) => {
    if (line.text === '' || line.sender === main[0]) return line;
    report.doubtful.push({
      line: line.number,
      subject: 'pesan orang lain',
      words: line.text,
      message: isSure ? `bukan dari ${main[0] || 'pengirim naskah'}, jadi dikeluarkan dari isi.` : 'Periksa apakah ini bagian naskah.',
    });
    return isSure ? { ...line, text: '' } : line;
  });
}
