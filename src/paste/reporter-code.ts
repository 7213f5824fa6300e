/** Codes of reporters at the very end of a text, a print tradition: `(ris/van)`, `(her)`, `***`, `(*)`, `(adv)`. */

export interface Ending {
  text: string;
  /** As pasted, the last one first. */
  marks: string[];
  /** In lower case, without those that name no person. */
  codes: string[];
  /** `(adv)`: paid for. */
  isPaid: boolean;
  /** Who sent the text, from brackets at its end. */
  offices: string[];
}

const bracket = /\s*[([]\s*([\p{L}\d.*]{1,8}(?:\s*[/&,-]\s*[\p{L}\d.*]{1,8}){0,4})\s*[)\]]\s*\.?$/u;
/** `(Humas Pemkot)`, `(Tim PIP Kominfo)`, `(Andi Prasetya)`: an office or a person that sent the text, capitals throughout. */
const office =
  /\s*\(((?!Foto\b)(?:\p{L}{2,6}\/)?\p{Lu}[\p{L}\d.'’/:&-]*(?: ?\/ ?[\p{L}.]{1,12}| [\p{Lu}\d&/][\p{L}\d.'’/:&-]*){1,5})\)\s*\.?$/u;
const sender =
  /\s*\(((?:[\p{L}-]+ )?(?:humas|diskominfo\w*|dinas kominfo|kominfo\w*|infopublik|media cent(?:er|re)|mc|prokopim|protokol|bagian protokol|penkopim|kodim|pen(?:dim|rem|dam)|tim media|tim liputan|rilis|siaran pers|sumber)\b[\p{L}\d .:/&-]{0,50})\)\s*\.?$/iu;
const stars = /\s*\*{1,3}\)?$/;
/** `*red`, on a line of its own. */
const starred = /^\*{1,3}\s?([\p{L}\d.]{1,8}(?:\/[\p{L}\d.]{1,8}){0,3})$/u;
/** `*(Humas Pemkot)*` */
const boldBracket = /([*_]{1,2})(\([^()]*\))\1$/;
/** A code stands behind the end of a sentence, at the beginning of a line, or behind another mark. */
const mayPrecede = /(?:^|[.!?,;:"”’')\]*…])$/;

/** Nothing else looks like that, even where the full stop is missing. */
const twoCodes = /^\(\p{Ll}{2,4}\/\p{Ll}{2,4}\)$/u;

/** Abbreviations that a sentence may end with in brackets. */
const acronyms =
  /^(?:dprd?|apbd|apbn|asn|opd|skpd|umkm|pkk|tni|polri|kpk|kpu|bawaslu|mk|ma|uu|wib|wita|wit|km|ha|kk|nik|ktp|bpjs|bpbd|rsud|sd|smp|sma|smk|paud|tk|pdip?|pkb|pks|psi|ppp|rt|rw|pns|pppk|bumd|bumn|hut|ri|nu|usd|rp|foto|ist|dok|red\.foto|hal)$/i;
const paid = /^(?:adv|advertorial|advetorial|adv\/?kominfo|pariwara)$/i;
/** Marks of a desk, not of a person. */
const desks = /^(?:\*+|red|redaksi|tim|hms|humas|rls|rilis|net|r|int|dbs|kmf|kominfo|diskominfo|antara|ant)$/i;

/** Takes marks off the end of a text until none is left. */
export function readEnding(text: string): Ending {
  const ending: Ending = { text: text.trimEnd().replace(boldBracket, '$2'), marks: [], codes: [], isPaid: false, offices: [] };
  for (let round = 0; round < 4; round++) {
    const last =
      starred.exec(ending.text) ??
      bracket.exec(ending.text) ??
      sender.exec(ending.text) ??
      office.exec(ending.text) ??
      stars.exec(ending.text);
    if (!last) break;
    const before = ending.text.slice(0, last.index).trimEnd();
    const isBold = last[1] === undefined && /^\*{1,2}\S|\s\*{1,2}\S/.test(before) && !before.endsWith('*') && last[0].trim().length < 3;
    if (!(mayPrecede.test(before) || twoCodes.test(last[0].trim())) || isBold) break;
    const codes = (last[1] ?? '').split(/[/&,-]/).map((code) => code.trim());
    if ((sender.test(last[0]) || office.test(last[0])) && !(bracket.test(last[0]) && codes.every(isCode))) {
      ending.offices.push((last[1] ?? '').trim());
      ending.text = before;
      continue;
    }
    if (last[1] !== undefined && !codes.every(isCode)) break;
    ending.marks.push(last[0].trim());
    ending.isPaid ||= codes.some((code) => paid.test(code));
    ending.codes.unshift(...codes.filter((code) => code !== '' && !desks.test(code) && !paid.test(code)).map((code) => code.toLowerCase()));
    ending.text = before;
  }
  return ending;
}

const isCode = (code: string) =>
  /^(?:\*+|[\p{L}][\p{L}\d.]{0,6})$/u.test(code) &&
  !(acronyms.test(code) && code === code.toUpperCase()) &&
  (!/^[ivxlc]+$/i.test(code) || code.length > 3 || /^(?:vic|lil|ill)$/i.test(code));
