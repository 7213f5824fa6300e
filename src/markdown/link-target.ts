/** What a link in an article leads to. */
export type LinkTarget =
  | { kind: 'article'; article: string; fragment: string }
  /** Another page of the site. */
  | { kind: 'page'; path: string }
  /** A file beside the article. */
  | { kind: 'document'; file: string }
  | { kind: 'heading'; id: string }
  | { kind: 'elsewhere' }
  | { kind: 'mistake'; message: string };

/** Types of documents that may lie beside an article, as readers see them. Nothing that a browser would run. */
export const documentTypes: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'DOC',
  docx: 'DOCX',
  odt: 'ODT',
  xls: 'XLS',
  xlsx: 'XLSX',
  ods: 'ODS',
  csv: 'CSV',
  ppt: 'PPT',
  pptx: 'PPTX',
  odp: 'ODP',
  zip: 'ZIP',
};

export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export function linkTarget(url: string, siteUrl: string): LinkTarget {
  const local = url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url;
  const article =
    /^\/berita\/(\d{4}\/\d{2}\/[a-z0-9-]+)\/?(?:#(.*))?$/.exec(local) ??
    /(\d{4}\/\d{2}\/[a-z0-9-]+)(?:\/index)?\.md(?:#(.*))?$/.exec(local);
  if (article?.[1] !== undefined && !/^[a-z][a-z\d+.-]*:/i.test(local))
    return { kind: 'article', article: article[1], fragment: article[2] ?? '' };
  if (local.startsWith('#')) return { kind: 'heading', id: decoded(local.slice(1)) };
  if (/^\/(?!\/)/.test(local)) return { kind: 'page', path: local };
  if (/^(?:mailto:|tel:)/i.test(url) || (/^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url))) return { kind: 'elsewhere' };
  if (/^https?:\/\/[^\s/]/i.test(url)) {
    return {
      kind: 'mistake',
      message: `Alamat tautan "${url.slice(0, 40)}" bukan alamat web yang benar. Salin alamatnya dari peramban, misalnya https://contoh.id/halaman.`,
    };
  }
  if (/^(?:\/\/|[a-z][a-z\d+.-]*:)/i.test(url) || url === '') {
    return {
      kind: 'mistake',
      message: `Alamat tautan "${url.slice(0, 40)}" tidak dapat dipakai. Tulis alamat lengkap yang diawali https://.`,
    };
  }
  const file = decoded(url.replace(/^\.\//, ''));
  if (Object.hasOwn(documentTypes, extensionOf(file)) && !/[\\/]|\.\./.test(file)) return { kind: 'document', file };
  return {
    kind: 'mistake',
    message: `Tautan "${url.slice(0, 40)}" tidak dikenali. Tulis https:// di depan alamat web, / di depan halaman situs ini, atau nama berkas dokumen di folder artikel.`,
  };
}

/** Names as they are on the disk: `foto%20satu.jpg` is `foto satu.jpg`. */
export function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
