/** What stands around the text of a press release on paper: letterhead, signature, names for journalists to call. */
import type { Line } from '#paste/lines.ts';
import { isListItem } from '#paste/paragraphs.ts';
import { readAlsoTitle } from '#paste/read-also.ts';
import type { Report } from '#paste/report.ts';
import { readEnding } from '#paste/reporter-code.ts';
import { countOf, endsSentence, isAllCaps } from '#paste/words.ts';

const institution =
  /^(?:pemerintah|dinas|badan|kantor|sekretariat|bagian|kementerian|kecamatan|kelurahan|desa|dewan|dprd|kepolisian|polres\w*|polsek|kodim|rumah sakit|rsud|puskesmas|perumdam|perusahaan|perum|komisi|kejaksaan|pengadilan|balai|universitas|institut|politeknik|yayasan|pt|palang|majelis|inspektorat|satuan|republik)\b/i;
const address =
  /^(?:jalan|jl\.?|gedung|telp\.?|telepon|tlp\.?|faks?\.?|faksimile|e-?mail|surel|laman|website|situs|kode pos|pos-el)\b.*(?:\d|@|www|:)/i;
const reference = /^(?:lampiran|lamp\.?|hal|perihal|sifat|klasifikasi)\s*:/i;

export const isReference = (text: string): boolean => reference.test(text);

/** Whether a line above the text of a press release is part of its letterhead. */
export const isLetterhead = (text: string): boolean =>
  address.test(text) || reference.test(text) || (isAllCaps(text) && institution.test(text) && countOf(text) <= 10);

const phone = /(?:\+62|\b0)\d{2,3}[-.\s]?\d{3,4}[-.\s]?\d{3,5}\b/;
const contact = /^(?:narahubung|kontak|contact|media contact|cp)\b/i;
const signs =
  /^(?:\(?t\.?t\.?d\.?\)?|tertanda|n\.?i\.?p\.?\b.*\d|nrp\b.*\d|hormat kami,?|hormat saya,?|salam(?: hormat| sehat| redaksi)?,?$|narahubung|kontak(?: media)?|contact person|media contact|cp|tembusan|a\.n\.|untuk informasi lebih lanjut)(?:\b|\s*:|$)/i;

/** From where on a text is signed: lines after the last sentence, one of which is the mark of a signature. */
export function withoutSignature(lines: readonly Line[], report: Report): Line[] {
  const last = lines.findLastIndex(({ text }) => isOfText(text));
  const tail = lines.slice(last + 1);
  if (last < 0 || !tail.some(({ text }) => signs.test(text) || (phone.test(text) && countOf(text) <= 8))) return [...lines];
  const isCode = ({ text }: Line) => readEnding(text).text === '';
  for (const { number, text } of tail.filter((line) => !isCode(line)))
    report.doubtful.push({
      line: number,
      subject: contact.test(text) || phone.test(text) ? 'kontak media' : 'tanda tangan',
      words: text,
      message: 'untuk wartawan, jadi dikeluarkan dari isi.',
    });
  return [...lines.slice(0, last + 1), ...tail.filter(isCode)];
}

/** `M.Si.` ends a name, not a sentence. */
const degrees = /,\s*(?:\p{Lu}[\p{L}]{0,4}\.)+\s*(?:,\s*(?:\p{Lu}[\p{L}]{0,4}\.)+)*$/u;

function isOfText(text: string): boolean {
  const { text: sentence } = readEnding(text);
  if (signs.test(text)) return false;
  return (
    (endsSentence(sentence) && countOf(sentence) >= 4 && !degrees.test(sentence)) ||
    countOf(text) >= 14 ||
    /["“”]/.test(text) ||
    isListItem(text) ||
    readAlsoTitle(text) !== undefined
  );
}
