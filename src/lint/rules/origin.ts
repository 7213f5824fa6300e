/** Where a text comes from is said: paid content (Pedoman butir 6) and press releases. */
import type { Complaint, TextRule } from '#lint/rule.ts';

const label = 'adv|advertorial|advetorial|pariwara|iklan|inforial|infotorial|sponsored(?: content| post)?|konten (?:berbayar|bersponsor)';
const itself = '(?:artikel|konten|tulisan|berita|naskah|pariwara|iklan|advertorial|rubrik|publikasi) ini';
const paid: readonly RegExp[] = [
  // (adv), (rin/adv), (ADV/Kominfo), [iklan], *adv*, #sponsored
  new RegExp(String.raw`[([](?:[\p{L}\d.*-]{1,15}\s?\/\s?){0,3}(?:${label})(?:\s?[\/–-]\s?[\p{L}*. -]{1,30})?[)\]]`, 'giu'),
  /(?<![\p{L}*])\*{1,2}(?:adv|advertorial|pariwara)\*{1,2}|(?<!\S)#(?:ads?|adv|advertorial|sponsored|endorse|iklan|pariwara)(?![\p{L}\d])/giu,
  // A line of its own, or in front of the first words.
  new RegExp(String.raw`(?:^|\n)[ *_#]*(?:${label})[ *_]*(?=\n|$|[:|–—-]\s)`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})${itself} (?:merupakan |adalah |dibuat |ditulis |terbit |tayang |disajikan |dimuat )*(?:hasil |atas |berkat |melalui |dengan |bagian dari |sebagai )?(?:bekerja sama dengan|kerja ?sama|disponsori|dipersembahkan|bersponsor|berbayar|dibayar|dibiayai|didanai|didukung oleh|advertorial|pariwara|iklan|promosi)(?!\p{L})`,
    'giu',
  ),
  /\b(?:konten|artikel) (?:bersponsor|berbayar|promosi|kerja ?sama)\b|\bsponsored (?:by|content|post)\b/gi,
];
const release = /^\s*(?:[*_]{0,2})(?:siaran pers|press release|rilis pers)\b/i;

export const origin: TextRule = {
  name: 'asal-naskah',
  *check(text) {
    const { data, passages } = text;
    if (data.kind === 'advertorial') {
      if (!data.sources)
        yield { at: ['kind'], message: 'Advertorial harus menyebut siapa yang membayar. Isi `sources`.', severity: 'warning' };
      if (data.verification)
        yield { at: ['verification'], message: 'Advertorial bukan berita, jadi tidak dapat "belum diverifikasi". Hapus baris ini.' };
      return;
    }
    if (data.kind === 'press-release' && !data.sources)
      yield { at: ['kind'], message: 'Siaran pers harus menyebut penerbitnya. Isi `sources` dengan nama lembaganya.' };
    // A guide may explain what an advertorial is.
    if (data.kind !== 'explainer') for (const { words, place } of passages) yield* paidMarks(words, place);
    const opening = release.exec(text.words);
    if (opening && data.kind === 'report')
      yield {
        at: text.placeInBody(opening[0].length - opening[0].trimStart().length),
        message: 'Naskah ini diawali "siaran pers". Tulis `kind: press-release` dan sebutkan penerbitnya di `sources`.',
      };
  },
};

function* paidMarks(words: string, place: (offset: number) => Complaint['at']): Generator<Complaint> {
  for (const pattern of paid)
    for (const match of words.matchAll(pattern))
      yield {
        at: place(match.index + match[0].length - match[0].trimStart().length),
        message: `"${match[0].trim()}" menandai naskah berbayar. Tulis \`kind: advertorial\`, atau hapus tanda ini bila keliru.`,
      };
}
