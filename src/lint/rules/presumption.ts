/** Nobody is guilty before a court has said so (UU 40/1999 Pasal 5, KEJ 3). */
import type { Complaint, TextRule } from '#lint/rule.ts';
import { sentenceAround } from '#lint/sentences.ts';

const guilty = [
  ...[
    'pelaku',
    'koruptor',
    'pembunuh',
    'pencuri',
    'maling',
    'pemerkosa',
    'perampok',
    'begal',
    'pembegal',
    'penipu',
    'pengedar',
    'penjambret',
  ],
  ...['pencabul', 'penganiaya', 'penadah', 'provokator', 'penggelap', 'pembobol', 'pencopet', 'pemalsu', 'pemeras', 'penculik', 'perusak'],
  ...['bandar (?:narkoba|sabu|judi|togel)', 'teroris'],
];
/** Either at the beginning of a sentence or inside it; a name has capitals, so the pattern cannot ignore case. */
const words = guilty.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
const link = String.raw`(?:(?:,| yang)? (?:bernama|berinisial|yakni|yaitu|adalah|ialah))?`;
/** "Pembunuh Sri" killed Sri. */
const ofVictim = String.raw`(?:[Pp]embunuh|[Pp]emerkosa|[Pp]enganiaya|[Pp]enculik|[Pp]encabul) \p{Lu}`;
/** Behind a comma alone a new clause may begin: a name has two words there. */
const apposition = String.raw`(?:,| itu,| tersebut,) (?=\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}{2,3} \()`;
/** `pencurian` in "pelaku pencurian", not `menggunakan`. */
const deed = String.raw`(?!me|di|ber|ter)\p{Ll}+an`;
/** What follows "pelaku" in "pelaku UMKM" is a trade, in "teroris ISIS" a group. */
const noPerson =
  'Pasal|Rohingya|Bengali|Islamic|Muslim|Israel|Palestina|PYD|PKK|Daesh|Boko|UMKM|IKM|UKM|BUMD|BUMN|ASN|PNS|TPPO|TPPU|KDRT|UU|KUHP|ISIS|JAD|JI|KKB|OPM|Al|Jamaah|Islam|Indonesia|Warga|Dua|Tiga|Empat|Lima|Kasus|Dalam|Di|Ke|Yang|Dan|Itu|Ini|Saat|Setelah|Polisi|Polres|Polsek|Usaha|Wisata|Industri|Perjalanan';
const person = String.raw`(?!(?:${noPerson})(?![\p{L}]))(?:\p{Lu}{2,3}(?![\p{L}])|\p{Lu}\p{Ll}+)`;
const named = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Ss]i |[Ss]ang )?(?!${ofVictim})(${words})(?![\p{L}-])(?: ${deed})?(?:${link} |${apposition})${person}`,
  'gu',
);
const reversed = new RegExp(
  String.raw`(?<![\p{L}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,7}(?: \(\d{1,2}(?: tahun)?\))?(?:,| adalah| ialah)(?: si| sang)? (${words})(?= (?:itu|tersebut|ini|utama|${deed})(?![\p{L}]))`,
  'gu',
);
/** Words that say how far the matter has come. */
const stage =
  /\b(?:terduga|diduga|dugaan|menduga|disangka|sangkaan|tersangka|terdakwa|didakwa|dakwaan|terpidana|divonis|vonis|terbukti|dihukum|putusan|inkrah|tuduhan|dituduh|calon)\b/i;
/** "Menurut Sri Wahyuni, pelaku penipuan …" calls nobody guilty. */
const saidBy = /\b(?:menurut|kata|ujar|ucap|tutur|ungkap|jelas|tegas)\s+[^,]{0,60}$/i;

export const presumption: TextRule = {
  name: 'praduga-tak-bersalah',
  *check({ data, passages }, { people }) {
    for (const { words: text, place } of passages) {
      // In a headline every word may have a capital, so there a name must be known.
      if (text === data.title) {
        yield* knownPeople(data.title, [...people.values()].flat());
        continue;
      }
      for (const pattern of [named, reversed])
        for (const match of text.matchAll(pattern)) {
          const isSaid = pattern === reversed && saidBy.test(text.slice(Math.max(0, match.index - 60), match.index));
          if (!isSaid && !stage.test(sentenceAround(text, match.index))) yield complaint(place(match.index), match[0], match[1] ?? '');
        }
    }
  },
};

function* knownPeople(title: string, names: readonly string[]): Generator<Complaint> {
  if (stage.test(title)) return;
  const match = new RegExp(`(?<![\\p{L}-])(${words})(?![\\p{L}-])`, 'u').exec(title);
  if (match && names.some((name) => title.includes(name))) yield complaint(['title'], title, match[1] ?? '');
}

const complaint = (at: Complaint['at'], words: string, what: string): Complaint => ({
  at,
  message: `"${words.trim()}" menyebut orang bersalah. Tulis "terduga ${what.toLowerCase()}", "tersangka", atau "terdakwa" menurut tahap perkaranya.`,
  severity: 'warning',
});
