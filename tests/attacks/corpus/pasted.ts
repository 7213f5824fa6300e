/** Texts as somebody might send them to a newsroom to be pasted: what is in them must not become more than words. */
import { convertPaste, type PastedArticle } from '#paste/convert-paste.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { bodies } from './bodies.ts';
import { units } from './heavy.ts';
import { words } from './words.ts';

/** Of the newsroom in `newsroom.ts`. */
const facts: NewsroomFacts = {
  outlet: 'Kentongan',
  now: '2025-06-15T12:00:00+07:00',
  categories: [{ id: 'uji', name: 'Uji' }],
  authors: [{ id: 'penguji', name: 'Penguji', code: 'uji' }],
  topics: [{ id: 'uji', name: 'Topik uji' }],
  regions: [{ code: '99.71', name: 'Kota Tirtasari', kind: 'city' }],
  articles: [{ id: '2025/06/biasa', title: 'Judul biasa' }],
};
export const convert = (text: string): PastedArticle => convertPaste(text, facts).article;

const opening = 'KOTA TIRTASARI – Warga menunggu kabar dari balai desa sejak pagi.';
/** Where a text puts what it brings. */
const places: readonly ((words: string) => string)[] = [
  (bait) => `${bait}\n\n${opening}\n\nAkhir naskah.`,
  (bait) => `Judul Serangan Tempel\n\n${opening}\n\n${bait}\n\nAkhir naskah.`,
  (bait) =>
    `Judul Serangan Tempel\nPenulis: ${bait}\nEditor: ${bait}\nSumber: ${bait}\n\n${opening}\n\nFoto: ${bait}\nBaca juga: ${bait}\n\nAkhir naskah. (${bait})`,
  (bait) => `[15/6 10.15] ${bait}: ${bait}\n[15/6 10.16] Humas: *Judul Serangan Tempel*\n\n${opening} *${bait}* ~${bait}~ _${bait}_`,
];
const wrappings = [
  '---\ntitle: palsu\ndraft: false\naliases: [/admin/]\n---',
  '---\n---\n---',
  '...\n---\n!!js/function x\n...',
  '+++\ntitle = "palsu"\n+++',
  '::foto{src="../../etc/passwd"}',
  '::video{url="javascript:serang(1)"}',
  ':::kutipan{oleh="x" onclick="serang(1)"}\nteks\n:::',
  ':::galeri\n![a](../../../x.jpg)\n:::',
  '~~~\nkode tanpa akhir',
  '```js\nserang(1)',
  '    kode menjorok',
  '\tkode menjorok',
  'Judul\n=====\n\nIsi\n-----',
  '<script>\nserang(1)\n</script>',
  '<!--\nkomentar tanpa akhir',
  '<?php\nsystem("id");',
  '| a | b |\n| --- | --- |\n| <img src=x onerror=serang(1)> | c |',
  '[x]: javascript:serang(1)\n\n[x]',
  '[^1]\n\n[^1]: <svg onload=serang(1)>',
  'A\u0000B\u0001C\u0008D\u000bE\u000cF\u001bG\u007fH\u0085I\u009bJ',
  'A\u202eB\u2066C\u2069D\u061cE\u200fF\u{e0041}G\ufff9H\ufeffI\u206aJ\uffffK\ufdd0L',
  '\ud800 setengah \udc00 huruf',
  '\u200b\u200b\u200b',
  'A\u2028B\u2029C\u0085D',
  '\r\r\rA\rB\r\nC',
  `${'kata '.repeat(400)}tanpa titik`,
  'h'.repeat(1_500),
  '#'.repeat(400),
  '([{<"“'.repeat(60),
];

export interface Pasted {
  name: string;
  text: string;
}
const hostile = [...wrappings, ...bodies.map(([, body]) => body), ...words];
/** Each of them in one of the places, and the worst in all. */
export const pasted: readonly Pasted[] = [
  ...wrappings.flatMap((bait) =>
    places.map((place, index) => ({ name: `${JSON.stringify(bait.slice(0, 60))} ${index}`, text: place(bait) })),
  ),
  ...hostile.map((bait, index) => ({ name: JSON.stringify(bait.slice(0, 60)), text: (places[index % places.length] ?? String)(bait) })),
  ...['', ' ', '\n\n\n', '\ufeff', '---', '-', '0', 'null'].map((text) => ({ name: `only ${JSON.stringify(text)}`, text })),
];

/** What regular expressions are made to look at again and again. */
export const baits = [
  ...units,
  '.',
  ')',
  '!',
  ':::',
  '…',
  ' -',
  '(',
  '[1/1 10.10] A: ',
  'Foto: ',
  'Penulis: ',
  'Selasa (1/2) ',
  '“a” ',
  'a\n',
  '• a\n',
];
export const baited = (unit: string, length: number): string[] => {
  const bait = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return [bait, ...places.slice(0, 2).map((place) => place(`${bait} akhir`))];
};
