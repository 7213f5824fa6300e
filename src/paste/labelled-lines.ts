/** Lines of the form "Penulis: Nama": who wrote, who edited, where it comes from, tags, photo credits. */
import { endsSentence } from '#paste/words.ts';

export type Label =
  | 'title'
  | 'deck'
  | 'rubric'
  | 'author'
  | 'editor'
  | 'photographer'
  | 'source'
  | 'tags'
  | 'caption'
  | 'press-contact'
  | 'press-number'
  | 'other-maker';

const labels: readonly [Label, RegExp][] = [
  ['title', /^(?:judul|judul berita|headline)$/i],
  ['deck', /^(?:anak judul|subjudul|sub judul|sub-judul)$/i],
  ['rubric', /^(?:rubrik|kategori|kanal)$/i],
  [
    'author',
    /^(?:penulis|reporter|pewarta|wartawan|kontributor|laporan|oleh|jurnalis|liputan|writer|by|ditulis oleh|dilaporkan oleh|koresponden|rep|teks|naskah|pelapor)$/i,
  ],
  ['editor', /^(?:editor|penyunting|redaktur|disunting oleh|uploader|publisher|pengunggah|editor bahasa|red|redpel)$/i],
  [
    'photographer',
    /^(?:foto|foto oleh|fotografer|pewarta foto|sumber foto|kredit(?: foto)?|photo|dok(?:umentasi)?\.?(?: foto)?|foto\/ist)$/i,
  ],
  [
    'source',
    /^(?:sumber|sumber berita|sumber artikel|dikutip dari|dilansir dari|source|selengkapnya|baca selengkapnya di|link|tautan|url)$/i,
  ],
  ['other-maker', /^(?:video editor|editor video|videografer|kamerawan|juru kamera|produser|narator|grafis|ilustrator)$/i],
  ['tags', /^(?:tags?|topik|label|kata kunci|keywords?|tag terkait|topik terkait)$/i],
  ['caption', /^(?:ket(?:\.|erangan)? (?:foto|gambar)|teks foto|caption(?: foto)?|foto utama|keterangan gambar)$/i],
  ['press-contact', /^(?:kontak media|narahubung|media contact|contact person|cp|informasi lebih lanjut|kontak|contact|hubungi)$/i],
  ['press-number', /^(?:nomor|no\.?|nomor siaran pers|nomor rilis|siaran pers nomor|siaran pers no\.?)$/i],
];

/** What only means something above a text. */
export const isOfHead = ({ label }: LabelledPart): boolean => label === 'title' || label === 'deck' || label === 'rubric';

export interface LabelledPart {
  label: Label;
  value: string;
}

/** A value of more words is a sentence that happens to begin with such a word. */
const mostWords = 12;

/** The parts of a line, `Reporter: Andi | Editor: Budi` having two; empty where it is no such line. */
export function labelledParts(text: string): LabelledPart[] {
  const plain = text.replace(/^[*_(]+|(?<![*_)])[*_)]+$/g, '').trim();
  const pieces = plain.split(
    /\s*[|;•]\s*|\s*,\s*(?=(?:editor|penyunting|foto|redaktur)\s*:)|(?<!video)\s+(?=(?:editor|penyunting|redaktur|reporter|penulis|pewarta)\s*:)/i,
  );
  const parts = pieces.map(labelledPart);
  return parts.every((part) => part !== undefined) ? parts : [];
}

function labelledPart(piece: string): LabelledPart | undefined {
  const [, name = '', value = ''] =
    /^([\p{L}. /]{2,30}?)\s*[:：]\s*(\S.*)$/u.exec(piece) ??
    (endsSentence(piece) ? undefined : /^([Tt]ags?|TAGS?|[Oo]leh|OLEH|[Bb]y|BY)\s+(\p{Lu}.*)$/u.exec(piece)) ??
    [];
  const label = labels.find(([, pattern]) => pattern.test(name.trim()))?.[0];
  if (label === undefined) return undefined;
  const isLong = value.split(' ').length > (label === 'title' || label === 'deck' ? 24 : mostWords);
  return isLong && label !== 'caption' && label !== 'tags' && label !== 'press-contact' ? undefined : { label, value: value.trim() };
}

/** `Sejumlah warga antre. (Foto: Ayun/MVoice)`: the credit at the end of a caption. */
export function captionWithCredit(text: string): { caption: string; credit: string } | undefined {
  const found = /\s*[([]?\s*((?:foto|ft|photo|dok(?:umentasi)?)\s*[:;.])\s*([^()[\]]{2,60})[)\]]?\.?$/i.exec(text);
  if (!found) return shortCredit(text);
  const isWhole = found.index === 0;
  const isClosed = /^\s*[([]/.test(found[0]);
  return isWhole || isClosed || /[.!?)]$/.test(text.slice(0, found.index).trim())
    ? { caption: text.slice(0, found.index).trim(), credit: creditOf(found[1] ?? '', found[2] ?? '') }
    : undefined;
}

/** Of `dok. warga` the first word is part of the credit. */
const creditOf = (label: string, name: string): string => `${/^dok\w*\./i.test(label) ? `${label} ` : ''}${name.trim().replace(/\.$/, '')}`;

/** `Bupati menyapa warga/Ist`: handed out by somebody. */
function shortCredit(text: string): { caption: string; credit: string } | undefined {
  const found =
    /\s*(?:[/|]\s*(ist(?:imewa)?|dok(?:umentasi)?\b[\p{L}. ]{0,30})|\(\s*(istimewa|dok(?:umentasi)?\b[\p{L}. ]{0,30})\))\.?$/iu.exec(text);
  const [, behindStroke, inBrackets] = found ?? [];
  return found && found.index > 0
    ? { caption: text.slice(0, found.index).trim(), credit: (behindStroke ?? inBrackets ?? '').trim() }
    : undefined;
}

/** `KRITISI - Juru bicara …`: how a caption opens in print. */
export const printCaption = (text: string): string | undefined => /^\p{Lu}[\p{Lu} ]{2,30}\s*[-–—:]\s+(\p{Lu}.*)$/u.exec(text)?.[1];
