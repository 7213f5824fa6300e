/** The path of an article is its address for ever: articles/<year>/<month>/<slug>.md or .../<slug>/index.md. */
import { slugOfWords } from '#editorial/slug.ts';
import { slugPattern } from '#schemas/fields.ts';

export interface ArticlePath {
  /** `2018/04/slug` */
  id: string;
  year: number;
  month: number;
  slug: string;
}

const pathPattern = /^articles\/([1-9]\d{3})\/(0[1-9]|1[0-2])\/([^/]+?)(?:\/index)?\.md$/;

/** Cards and other files are named after it with an ending, and a name may have 255 bytes. */
const mostSlug = 200;

export function articlePath(file: string): ArticlePath | undefined {
  const [, year, month, slug] = pathPattern.exec(file) ?? [];
  if (year === undefined || month === undefined || slug === undefined || slug.length > mostSlug || !slugPattern.test(slug))
    return undefined;
  return { id: `${year}/${month}/${slug}`, year: Number(year), month: Number(month), slug };
}

/** Files that were surely meant as articles, so that none is passed over in silence. */
export const looksLikeArticle = (file: string): boolean =>
  /\.(?:md|markdown|mdx|mdown|txt|rtf)$/i.test(file) || /^articles\/\d{4}\/\d{2}\/[^/]+\.(?:docx?|odt)$/i.test(file);

export function explainPath(file: string): string {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
  const slug = slugOfWords(name).slice(0, 60).replace(/-$/, '') || 'judul-artikel';
  const [, year = '2026', month = '11'] = /^articles\/(\d{4})\/(0?[1-9]|1[0-2])\//.exec(file) ?? [];
  const right = `articles/${year}/${month.padStart(2, '0')}/${slug}.md`;
  if (/\.(?:docx?|odt|rtf)$/i.test(file))
    return `Berkas pengolah kata tidak terbaca sebagai artikel. Salin teksnya ke berkas teks baru bernama ${right}.`;
  if (name.length > mostSlug) return `Nama berkas lebih dari ${mostSlug} huruf. Persingkat, misalnya menjadi ${right}.`;
  return `Artikel harus bernama articles/<tahun>/<bulan>/<judul>.md dengan huruf kecil dan tanda hubung. Ubah namanya, misalnya menjadi ${right}.`;
}

/** @param published in the publication's own zone */
export function pathMismatch(path: ArticlePath, published: string, file: string): string | undefined {
  const right = published.slice(0, 7).replace('-', '/');
  if (path.id.startsWith(`${right}/`)) return undefined;
  const rest = file.slice(`articles/${path.id.slice(0, 7)}/`.length);
  return `\`published\` tidak cocok dengan folder berkas ini. Pindahkan berkas ke articles/${right}/${rest} atau perbaiki tanggalnya.`;
}
