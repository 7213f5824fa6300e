/**
 * What is kept on the device, by the names of its caches: articles that were read, the edition, the reading list,
 * pictures, and what the interface needs. Pages and the service worker share these names.
 */
export const readArticles = 'dibaca';
export const savedArticles = 'disimpan';
export const editionPages = 'edisi';
export const keptPictures = 'gambar';
export const keptInterface = 'antarmuka';
