/** What pages tell the service worker: an array whose first entry is one of these. */
/** The newest front page and its articles. */
export const saveEdition = 'edisi';
/** The page that sends this; addresses of its pictures follow. */
export const keepPage = 'halaman';
