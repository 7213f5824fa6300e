/** The words in quotation marks behind a picture: what follows the last "Foto:" is the credit. */
const mark = 'Foto:';

export function captionAndCredit(title: string): { caption: string; credit: string } {
  const at = title.lastIndexOf(mark);
  if (at < 0) return { caption: title.trim(), credit: '' };
  return { caption: title.slice(0, at).trim(), credit: title.slice(at + mark.length).trim() };
}
