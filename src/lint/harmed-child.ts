/** Sentences that tell what was done to a child, or by one: stories that hardly ever may say who it is. */

const children = 'anak|bocah|siswa|siswi|pelajar|murid|remaja|balita|bayi|santri|santriwati|ABG';
/** Ages below 18; with a bracket as in "AZ (16)", or as "12 tahun". */
const young = String.raw`(?:[1-9]|1[0-7])`;
const child = new RegExp(
  String.raw`\b(?:anak(?!\s+(?:buah|perusahaan|usaha|cabang|tangga|sungai|kunci|muda|asuh\w*|didik\w*|panah|bangsa|negeri|jin))|${children.slice(5)}|gadis (?:cilik|kecil|belia)|di bawah umur|pa?edofil\w*)\b`,
  'i',
);
const youngPerson = new RegExp(String.raw`\p{Lu}[\p{L}.]*,? \(${young}(?: (?:tahun|thn|th))?\)`, 'u');
/** Words about children that name no child. */
const noChild = [
  String.raw`\b(?:perlindungan (?:perempuan dan )?anak|perempuan dan anak|PPA|anak kandung|(?:film|bintang|novel|idola|pebasket|penyanyi)\s+(?:\p{Ll}+\s)?remaja|(?:pondok|guru|wali|orang tua|ikatan|perhimpunan|paduan suara)\s+(?:santri|siswa|pelajar|murid|anak)|kekerasan dalam)\b`,
  // Too many to be anybody.
  String.raw`\b(?:ratusan|ribuan|jutaan|banyak|kebanyakan|sebagian|setiap|seluruh|\d[\d.]{2,}|kalangan|antar[- ]?)\s*(?:ribu |juta )?(?:orang )?(?:${children})\b(?:-anak)?`,
  String.raw`\b(?:melahirkan|memiliki|punya|mempunyai|dikaruniai|mengandung|menantikan)\s+(?:\p{Ll}+\s)?anak\b`,
  // Those who caught somebody.
  String.raw`\b(?:ditangkap|diamankan|ditemukan)\s+(?:oleh\s+)?(?:para\s+)?(?:${children})\b`,
  // Of age after all: "siswi berinisial ARM (18)".
  String.raw`\b(?:${children})\b[^.,;]{0,40}(?:berinisial|bernama|yakni|,)\s+[\p{L} ]{1,40}\((?:1[89]|[2-9]\d)\)`,
];
const harms = [
  '(?:di|men|pem|per)?cabul(?:i|an)?|persetubuhan|disetubuhi|menyetubuhi|(?:di|mem|pem)?perkosa(?:an)?|pemerkosaan|memerkosa|rudapaksa',
  'dirudapaksa|kekerasan seksual|pelecehan|dilecehkan|melecehkan|sodomi|disodomi|pornografi anak|prostitusi|muncikari|dihamili|menghamili',
  'hamil di usia|dinikahi|dinikahkan|dipaksa menikah|disiksa|disekap|disandera|penyanderaan|dianiaya|menganiaya|penganiayaan|dikeroyok',
  'pengeroyok|pengeroyokan|perundungan|dirundung|perundung|bullying|diintimidasi|pem-?bully|di-?bully|tawuran|dibacok|membacok|begal|membegal',
  'pemalakan|dipalak|palak|pencurian|mencuri|curi|maling|ditangkap|diciduk|diringkus|dibekuk|digelandang|diamankan|tersangka|terdakwa',
  String.raw`terduga pelaku|pelaku (?:adalah|merupakan|yang masih)|diculik|penculikan|bunuh diri|gantung diri|dibunuh|membunuh|pembunuhan`,
  String.raw`ditelantarkan|bayi\b.{0,40}\bdibuang`,
].join('|');
const harm = new RegExp(String.raw`\b(?:${harms})\b`, 'giu');
const noHarm =
  /\b(?:bom bunuh diri|(?:isu|hoaks|hoax|kabar bohong)\s+\p{Ll}+|dirundung (?:masalah|duka|kesedihan|sial|krisis|cedera)|(?:men)?curi\s+(?:perhatian|hati|gol|start|poin|kesempatan|waktu))\b/giu;
/** Stories that were made up, and what is only feared, wished away or counted. */
const invented =
  /\b(?:film|novel|serial|sinetron|drama|episode|karakter|tokoh utama|sutradara|sekuel|adegan|kisah itu|cerita sebelumnya)\b/i;
const general = new RegExp(
  String.raw`\b(?:${[
    'mencegah|cegah|pencegahan|antisipasi|mengantisipasi|menekan|memberantas|terjerumus|terhindar|menjauhi|jauhi|menghindari|hindari|melawan|lawan|menolak|tolak|stop|bebas',
    String.raw`isu|hoaks|hoax|rumor|kabar bohong|imbau\w*|mengimbau|terprovokasi|sosialisasi|penyuluhan|edukasi|deklarasi|kampanye|gerakan|program|pelatihan|seminar|materi|bertema|duta|layak anak|ramah anak`,
    String.raw`bahaya|rawan|marak\w*|angka|persen|kerap|sering|banyak|masih adanya|tidak melakukan|mengagungkan`,
  ].join('|')})\b`,
  'i',
);
const particular = new RegExp(
  String.raw`\b(?:seorang|sepasang|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d{1,2})\s+(?:orang\s+)?(?:${children})\b|\b(?:${children}|korban|pelaku)\s+(?:itu|ini|tersebut)\b|\b(?:korban|tersangka|terdakwa|berinisial)\b|\(${young}\)|\b(?:berusia|berumur|usia|umur)\s+${young}\b`,
  'iu',
);
/** A line that leads to another article. */
const otherStory = /^[\s(*_"“]*baca(?: juga)?\b/i;
/** How far apart, in characters, the child and the deed may stand in a sentence. */
const nearby = 90;

const masked = (text: string, ...patterns: readonly RegExp[]) =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, (words) => ' '.repeat(words.length)), text);
const noChildren = noChild.map((source) => new RegExp(source, 'giu'));

/** @returns the words that say what happened; undefined where no child is concerned */
export function harmOfChild(sentence: string): string | undefined {
  if (otherStory.test(sentence) || invented.test(sentence)) return undefined;
  if (general.test(sentence) && !particular.test(sentence)) return undefined;
  const plain = masked(sentence, ...noChildren, noHarm);
  for (const { 0: words, index } of plain.matchAll(harm)) {
    const around = plain.slice(Math.max(0, index - nearby), index + words.length + nearby);
    if (child.test(around) || youngPerson.test(around) || isYoung(around)) return words;
  }
  return undefined;
}

const isYoung = (words: string) =>
  [...words.matchAll(/\b(\d{1,2})\s*(?:tahun|thn|th)\b/g)].some(
    ([, age]) => Number(age) < 18 && /\b(?:usia|umur|berusia|berumur)\b/i.test(words),
  );

/** Where something may come of it that a child's name is known: a deed, a death, a court, an illness. */
const danger = new RegExp(
  String.raw`\b(?:${harms}|tewas|meninggal|korban|hilang|tenggelam|kecelakaan|polisi|pol(?:res|sek|da)\w*|pengadilan|saksi|hak asuh|keracunan|mengidap|menderita|penderita|gizi buruk|HIV)\b`,
  'iu',
);
export const isGrave = (words: string): boolean => danger.test(words);
