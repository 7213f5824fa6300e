/** Places in a text where somebody with a name is called guilty, though no court has said so. */
import { sentenceAround } from '#lint/sentences.ts';

const guilty =
  'pelaku pembunuh pencuri maling koruptor pemerkosa perampok begal pembegal penipu pengedar penjambret pencabul penganiaya penadah teroris ' +
  'provokator penggelap pembobol pencopet pemalsu pemeras penculik perusak muncikari mucikari pengeroyok pembacok penusuk penyodomi pedofil';
/** Either at the beginning of a sentence or inside it; a name has capitals, so patterns cannot ignore case. */
const words = [
  ...guilty.split(' ').map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
  String.raw`(?:[Bb]andar|[Kk]urir)(?: sekaligus \p{Ll}+)? (?:narkoba|narkotika|sabu|ganja|judi|togel)`,
].join('|');
export const guiltyWord = new RegExp(String.raw`(?<![\p{L}-])(${words})(?![\p{L}-])`, 'u');

/** "Pembunuh Sri" killed Sri, and so did the "pelaku pembunuhan Sri". */
const ofVictim = String.raw`(?:[Pp]embunuh|[Pp]emerkosa|[Pp]enganiaya|[Pp]enculik|[Pp]encabul|[Pp]engeroyok|[Pp]embacok|[Pp]enusuk|[Pp]enyodomi) \p{Lu}`;
/** What was done: `pencurian` in "pelaku pencurian", not a trade such as `pertanian`. */
const trades = 'pengolahan|pengembangan|pengelolaan|pendidikan|penerbangan|penyiaran|pemasaran|pemberdayaan|pembangunan';
const deed = String.raw`(?:(?!(?:${trades})(?!\p{L}))pe[mn]\p{Ll}+an|per(?:ampokan|usakan|judian|undungan|kosaan)|kejahatan|kekerasan|korupsi|pungli|curanmor|jambret|teror|prostitusi|tindak pidana \p{Ll}+)(?: \p{Ll}+)?`;
const which = String.raw`(?: (?:lain|lainnya|utama|tunggal|tersebut|itu|(?:dua|tiga|empat|lima|\d{1,2}) orang))?(?:,? yang (?:berhasil |sudah |telah )?di\p{Ll}+)?`;
const namer = String.raw`(?:,? (?:berinisial|inisial|bernama|yakni|yaitu|adalah|ialah|atas nama|masing-masing|sebagai)){1,3}`;
/** Behind a comma alone a new clause may begin: a name has two words there. */
const apposition = String.raw`(?:,| itu,| tersebut,) (?=\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}{2,3} \()`;
/** What follows "pelaku" in "pelaku UMKM" is a trade, in "teroris ISIS" a group. */
const noPerson =
  'Pasal|Rohingya|Bengali|Islamic|Muslim|Israel|Palestina|PYD|PKK|Daesh|Boko|UMKM|IKM|UKM|BUMD|BUMN|ASN|PNS|TPPO|TPPU|KDRT|UU|KUHP|ISIS|JAD|JI|KKB|OPM|Al|Jamaah|Islam|Indonesia|Warga|Dua|Tiga|Empat|Lima|Kasus|Dalam|Di|Ke|Yang|Dan|Itu|Ini|Saat|Setelah|Polisi|Polres|Polsek|Usaha|Wisata|Industri|Perjalanan|Narkoba|Narkotika|Sabu|Ganja|Motor|Mobil|Uang|Bom|WNI|WNA';
const person = String.raw`(?!(?:${noPerson})(?![\p{L}]))(?:Dr |dr\. |H\. )?(?:\p{Lu}{2,4}(?![\p{L}])|\p{Lu}\p{Ll}+|\p{Lu}(?=[ ,]*(?:\(|,|dan |itu |ini )))`;
const adult = String.raw`(?: \p{Lu}\p{Ll}+){0,5},? \(\d{2}(?: tahun)?\)?`;

const patterns = [
  // "pelaku Bambang Sutikno"; "pelaku, Bambang Sutikno"
  String.raw`(?:[Ss]i |[Ss]ang )?(?!${ofVictim})(${words})(?: |${apposition})${person}`,
  // "pelaku pencurian bernama Slamet"; "ketiga pelaku yang ditangkap yakni AG (45)"
  String.raw`(${words})(?: ${deed})?${which}${namer} ${person}`,
  // "pelaku penipuan Slamet Riyadi (41)"; behind an act of violence it would be the victim
  String.raw`([Pp]elaku) (?:pencurian|penipuan|perampokan|penggelapan|penjambretan|korupsi|pungli|curanmor)(?:,)? ${person}${adult}`,
  // "Muncikari prostitusi di Kota Tirtasari, NYD (37)"
  String.raw`(${words})(?: ${deed})? di(?: \p{L}+){1,5}, ${person}${adult}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}-])${pattern}`, 'gu'));
const reversed = new RegExp(
  String.raw`(?<![\p{L}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,7}(?: \(\d{1,2}(?: tahun)?\))?(?:,| adalah| ialah)(?: si| sang)? (${words})(?= (?:itu|tersebut|ini|utama|${deed})(?![\p{L}]))`,
  'gu',
);
/** "AS (pelaku)" */
const bracketed = new RegExp(String.raw`(?<![\p{L}])(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) \((${words})\)`, 'gu');

/** Words that say how far the matter has come. */
export const stage =
  /\b(?:terduga|diduga|dugaan|menduga|disangka|sangkaan|tersangka|terdakwa|didakwa|dakwaan|terpidana|divonis|vonis|terbukti|dihukum|putusan|inkrah|tuduhan|dituduh|calon)\b/i;
/** "Menurut Sri Wahyuni, pelaku penipuan …" calls nobody guilty. */
const saidBy = /\b(?:menurut|kata|ujar|ucap|tutur|ungkap|jelas|tegas)\s+[^,]{0,60}$/i;

export function* namedAsGuilty(text: string): Generator<{ index: number; words: string; what: string }> {
  // Most texts have none of the words.
  if (!guiltyWord.test(text)) return;
  const seen = new Set<number>();
  for (const pattern of [...patterns, reversed, bracketed])
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      if (pattern === reversed && saidBy.test(before)) continue;
      if (pattern !== reversed && pattern !== bracketed && isHeadline(before, match[0])) continue;
      // Several patterns may see the same words.
      if (seen.has(match.index) || stage.test(sentenceAround(text, match.index))) continue;
      seen.add(match.index);
      yield { index: match.index, words: match[0].trim(), what: match[1] ?? '' };
    }
}

/** In a headline that is quoted every word has a capital: "Juga Pengedar Narkoba". */
const isHeadline = (before: string, words: string) => /^\p{Lu}/u.test(words) && /\p{Lu}\p{Ll}+ $/u.test(before);
