/** Straight quotation marks to curly ones, for the text of one block; every mark stays one character long. */
export function curlQuotes(text: string): string {
  let out = '';
  let open = false;
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === "'") out += opensQuotation(out.at(-1) ?? '', text.slice(index + 1, index + mostQuoted)) ? '‘' : '’';
    else if (mark === '"') {
      const curled = doubleMark(text, index, open);
      if (curled !== inches) open = curled === '“';
      out += curled;
    } else out += mark;
  }
  return out;
}

const inches = '″';
/** A single-quoted stretch longer than this is none. */
const mostQuoted = 1000;

function doubleMark(text: string, index: number, open: boolean): '“' | '”' | typeof inches {
  const [previous, next] = [text.charAt(index - 1), text.charAt(index + 1)];
  const startsWord = /^[\s([{‘'“—–/]?$/.test(previous) && /\S/.test(next);
  if (/\d/.test(previous) && (open ? closesLater(text, index) : true)) return inches;
  if (startsWord) return '“';
  if (open) return '”';
  return /^$|\s/.test(previous) || /[\p{L}\p{N}]/u.test(next) ? '“' : '”';
}

/** Whether the quotation that is open here finds its end further on: `"Pipa 3/4" bocor," katanya`. */
function closesLater(text: string, index: number): boolean {
  const next = /[^\d"]"(.?)/su.exec(text.slice(index + 1));
  return next !== null && !(/^[\s([{‘'“—–/]/.test(next[0]) && /\S/.test(next[1] ?? ''));
}

/**
 * A single mark opens a quotation only at the start of a word and where another one closes it further on; marks
 * inside words (Jum'at) do not count, nor does the apostrophe of `'umrah` and `rock 'n' roll`.
 */
const opensQuotation = (previous: string, rest: string) =>
  /^$|[\s(“[–—/]/.test(previous) &&
  /^\S(?:[^']|(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]))*'(?![\p{L}\p{N}])/u.test(rest) &&
  !/^(?:umrah\b|ain\b|n'(?![\p{L}\p{N}]))/iu.test(rest);
