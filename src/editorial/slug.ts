/** From words to the part of an address that they become: `Kota Mojokerto` is `kota-mojokerto`. */
export const slugOfWords = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Addresses stay readable up to about this many characters; names of files may not be much longer. */
const longest = 70;

/** Of a headline: whole words, the last of them one that says something. */
export function shortSlug(headline: string): string {
  const slug = slugOfWords(headline);
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end < 0 ? longest : end).replace(/(?:-(?:dan|di|ke|dari|yang|untuk|bagi|pada|dengan))+$/, '');
}
