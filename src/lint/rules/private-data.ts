/**
 * Numbers and addresses that lead to a private person (UU 27/2022). What an office has made public is allowed by the
 * list in `site.ts`.
 */
import type { Complaint, TextRule } from '#lint/rule.ts';
import { sentenceAround } from '#lint/sentences.ts';
import { site } from '#site.ts';

interface Kind {
  pattern: RegExp;
  message: (words: string) => string;
  severity?: Complaint['severity'];
  /** Without this sign there is nothing to look for: the pattern is slow. */
  sign?: string;
  /** Where the sentence around says that it is no private matter. */
  unless?: RegExp;
}

const office =
  /\b(?:kantor|dinas|badan|kelurahan|kecamatan|balai|puskesmas|rumah sakit|RSUD|posko|hotline|call center|pusat panggilan|layanan|loket|pengaduan|aduan|Polsek|Polres|Koramil|Satpol|BPBD|PDAM|PLN|Damkar|pemadam|sekretariat|humas|redaksi)\b/i;
/** Places that are open to the public have an address. */
const premises = new RegExp(
  `${office.source}|\\b(?:hotel|restoran|warung|kedai|toko|sekolah|kampus|pasar|gedung|aula|klinik|apotek|bank|masjid|gereja|taman|museum|terminal|stasiun)\\b`,
  'i',
);
const plates = 'A|B|D|E|F|G|H|K|L|M|N|P|R|S|T|W|Z|A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNPRSTW]|E[ABD]|K[BHTU]|P[AB]';
const noPlate = 'WIB|WITA|WIT|KM|KG|CC|RT|RW|PK|HP|KV|VA|MW|MB|GB|TV|SD|SMP|SMA|SMK|MI|MA|MTS|UU|PP|TON|KK';

const kinds: readonly Kind[] = [
  {
    pattern: /(?<![\d.])(?:\d{16}|(?:\d{4}[ .-]){3}\d{4})(?![\d])/g,
    message: () => 'Angka 16 digit ini tampaknya NIK, nomor KK, atau nomor kartu. Hapus; pembaca tidak memerlukannya.',
  },
  {
    pattern: /(?<![\d.])(?:\+?62|0)[\s-]?8\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{3,5}(?!\d)/g,
    message: (words) =>
      `Nomor ponsel ${words} dapat milik pribadi. Hapus; bila nomor kantor resmi, masukkan ke officialContacts di src/site.ts.`,
  },
  {
    pattern: /(?<![\d.(])\(?0(?:2[1-9]|[3-79]\d{1,2})\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/g,
    message: (words) => `Nomor telepon ${words}: pastikan milik kantor, bukan rumah.`,
    severity: 'warning',
    unless: office,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:(?:${plates})(?:\s\d{2,4}\s|\s?\d{4}\s?)(?!(?:${noPlate})\b)[A-Z]{2,3}|(?<=(?:nopol|nomor polisi|pelat(?: nomor)?|plat(?: nomor)?|bernopol|bernomor polisi)\s+)(?:${plates})\s?\d{1,4}\s?[A-Z]{1,3})(?![\p{L}\p{N}])`,
      'gu',
    ),
    message: (words) => `"${words}" tampaknya pelat nomor kendaraan. Samarkan sebagian hurufnya atau hapus.`,
  },
  {
    pattern: /\b(?:rekening|norek|rek)\b\.?[^.\n\d]{0,40}(?<!\d)\d[\d .-]{6,20}\d(?!\d)/gi,
    message: () => 'Nomor rekening orang tidak dimuat. Hapus, atau arahkan pembaca ke penyelenggara resminya.',
  },
  {
    sign: '@',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|yahoo|ymail|hotmail|outlook|icloud|rocketmail)\.[a-z.]{2,6}\b/gi,
    message: (words) => `Surel ${words} dapat milik pribadi. Hapus; bila surel kantor, masukkan ke officialContacts di src/site.ts.`,
    severity: 'warning',
  },
  {
    pattern:
      /\b(?:tinggal|beralamat|berdomisili|rumah(?:nya)?|kediaman(?:nya)?|alamat(?:nya)?|warga)\b(?:\s+di|:)?\s+(?:Jalan|Jl\.?|Gang|Gg\.?|Perum(?:ahan)?|Dusun|Lingkungan)(?![\p{L}])[^.\n]{0,60}?\b(?:(?:Nomor|No\.?|Blok)\s*[A-Z]?\d+|RT\.?\s*\d+)/giu,
    unless: premises,
    message: () => 'Alamat rumah orang sampai ke nomornya tidak dimuat. Cukup sebut kelurahan atau kecamatannya.',
  },
  {
    pattern: /\bRT\.?\s*\d{1,3}\s*(?:[/,-]|dan)?\s*RW\.?\s*\d{1,3}\b/gi,
    message: () => 'RT dan RW di belakang nama atau alamat menunjuk rumah orang. Cukup sebut kelurahan atau kecamatannya.',
  },
];

/** RT and RW are a place of work parties and posts as well; they lead home behind a person or a verb of living. */
const leadsHome =
  /(?:tinggal|beralamat|berdomisili|rumahnya|kediaman(?:nya)?|alamat(?:nya)?)\b[^.]{0,60}\bRT|,\s*warga\b[^.]{0,40}\bRT|\(\d{1,2}(?:\s*tahun)?\),?[^.]{0,60}\bRT/i;
const digits = (text: string) => text.replace(/\D/g, '').replace(/^62/, '0');
const allowed = new Set<string>(site.officialContacts.flatMap((contact) => [contact.toLowerCase(), digits(contact)]));

export const privateData: TextRule = {
  name: 'data-pribadi',
  *check({ passages }) {
    for (const { words, place } of passages)
      for (const { pattern, message, severity, unless } of kinds.filter(({ sign = '' }) => words.includes(sign)))
        for (const match of words.matchAll(pattern)) {
          const [found] = match;
          const sentence = sentenceAround(words, match.index);
          const isPublic = allowed.has(found.toLowerCase()) || (/\d{6}/.test(digits(found)) && allowed.has(digits(found)));
          const isPlaceOnly = /^RT/i.test(found) && !leadsHome.test(sentence);
          if (!isPublic && !isPlaceOnly && unless?.test(sentence) !== true)
            yield { at: place(match.index), message: message(found.trim()), ...(severity && { severity }) };
        }
  },
};
