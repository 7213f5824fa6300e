/** Names of news outlets as they stand in datelines and credits. */

/** `Sekilasmedia. Com` is one too: copied text often has a space in it. */
export const domainName =
  /(?:[\p{L}\p{N}-]+\s?\.\s?)+(?:com|co\.id|my\.id|or\.id|go\.id|web\.id|sch\.id|ac\.id|id|co|net|news|org|tv|info|asia|online|press|media|biz|site|xyz)(?![\p{L}\p{N}])/iu;
const wholeDomain = new RegExp(`^(?:www\\.)?(?:[\\p{L}\\p{N}-]+\\s){0,2}${domainName.source}$`, 'iu');

const agencies =
  /^(?:antara(?: ?news)?|detik\w*|kompas|tempo|republika|jawa ?pos(?: radar \w+)?|radar \w+|surya|tribun\s?\w*|liputan ?6|okezone|inews\w*|kbrn|viva(?: \w+)?|sindo ?news|koran sindo|jpnn|rmol\s?\w*|gatra|kumparan|idn ?times(?: \w+)?|tirto|katadata|kontan|media indonesia|tv ?one(?: ?news)?|jatim ?times|malang ?times|suara merdeka|solopos|pikiran rakyat|pojok kiri|kabar \w+|ketik|lensa indonesia|harian bangsa|rri(?: \w+)?|tvri(?: \w+)?|metro tv|suara \w+|times ?indonesia|kominfo|diskominfo|humas(?: \w+){0,3}|infopublik|posmetro(?: \w+)?|harian \w+|koran \w+|memorandum|bhirawa|duta masyarakat|surabaya pagi|beritajatim|ngopibareng|faktual|cnn indonesia|cnbc indonesia|bbc(?: news)?(?: indonesia)?|voa(?: indonesia)?|idn ?times|medcom|berita ?satu|sindo ?news|viva|pos ?kota(?: online)?|pikiran rakyat|kbr|\w{2,}(?:news|times|post|pos)|klik \w+|kabar \w+|warta \w+|berita \w+)$/i;

export const isDomain = (text: string): boolean => wholeDomain.test(text.trim());
export const isOutlet = (text: string): boolean => isDomain(text) || agencies.test(text.trim());

/** `Sekilasmedia. Com` is written `Sekilasmedia.com`; without the space it stays as it is. */
export const outletName = (text: string): string =>
  text
    .trim()
    .replace(
      /\s*\.\s+(\w+)$|\s+\.(\w+)$/,
      (_, behind: string | undefined, close: string | undefined) => `.${(behind ?? close ?? '').toLowerCase()}`,
    );

/** Whether both name one newsroom: `KabarKali.com` is the site of Kabar Kali. */
export const isSameOutlet = (one: string, other: string): boolean => bareName(one) === bareName(other);
const bareName = (name: string) =>
  (isDomain(name) ? name.replace(/^www\./i, '').replace(/\s?\..*$/, '') : name).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
