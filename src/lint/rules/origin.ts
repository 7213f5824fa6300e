/** Where a text comes from is said: paid content (Pedoman butir 6) and press releases. */
import type { Complaint, TextRule } from '#lint/rule.ts';

const paid: readonly RegExp[] = [
  /\((?:adv|advertorial|advetorial|iklan|pariwara)(?:\/[\p{L}*]{1,6})?\)/giu,
  /\b(?:artikel|konten|tulisan|berita|naskah) (?:ini )?(?:merupakan |adalah )?(?:kerja sama|kerjasama|hasil kerja sama|disponsori|dipersembahkan|bersponsor|berbayar|dibayar|advertorial)\b/gi,
  /\b(?:konten|artikel) (?:bersponsor|berbayar|promosi)\b/gi,
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
        at: place(match.index),
        message: `"${match[0]}" menandai naskah berbayar. Tulis \`kind: advertorial\`, atau hapus tanda ini bila keliru.`,
      };
}
