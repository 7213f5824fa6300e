/** From words to the part of an address that they become: `Kota Mojokerto` is `kota-mojokerto`. */
export const slugOfWords = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
