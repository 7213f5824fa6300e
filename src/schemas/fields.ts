/**
 * Kinds of values that several collections share. The `description` and `example` of each field are what an
 * editor reads in error messages and in the editor's completion, so they are written in Indonesian.
 */
import { z } from 'zod';
import { findUnwanted, isVisible } from '#characters.ts';
import { toLocalIso } from '#instants.ts';

export interface FieldDoc {
  description: string;
  /** What a correct line looks like, ready to be typed. */
  example: string;
}

/** Attaches the editor's documentation to a field. */
export const documented = <T extends z.ZodType>(schema: T, description: string, example: string): T =>
  schema.meta({ description, example });

/** The documentation of a field; `.optional()` around it does not carry it on. */
export function documentation(schema: z.ZodType): FieldDoc | undefined {
  const meta = schema.meta();
  if (typeof meta?.['example'] === 'string') return meta as unknown as FieldDoc;
  if (schema instanceof z.ZodOptional) return documentation(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? documentation(schema.in as z.ZodType) : undefined;
}

/** Longer than anything that is said in one go; what is longer still makes pages, cards and feeds unwieldy. */
const mostInText = 10_000;
const mostInLine = 1000;
const tooLong = (most: number) =>
  `Terlalu panjang: paling banyak ${most.toLocaleString('id-ID')} karakter. Pindahkan selebihnya ke naskah.`;

const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .refine((value) => value.length <= most, { error: tooLong(most), abort: true })
    .refine((value) => findUnwanted(value) === undefined, {
      error: ({ input }) =>
        `Ada karakter kendali yang tidak terlihat (${findUnwanted(String(input))?.name ?? ''}). Ketik ulang kata di sekitarnya.`,
      abort: true,
    })
    .refine(isVisible, 'Tidak ada huruf yang terlihat. Ketik isinya.');

export const text = words(mostInText);
export const line = words(mostInLine).refine((value) => !/[\n\u2028\u2029]/.test(value), 'Tulis dalam satu baris saja.');

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An entry of a small collection, named by its file. */
export const idIn = (folder: string, example: string) =>
  line.regex(
    slugPattern,
    `Tulis nama berkasnya di folder ${folder}/ dengan huruf kecil dan tanda hubung, tanpa akhiran, misalnya ${example}.`,
  );

const instantPattern = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const dayPattern = /^[1-9]\d{3}-\d\d-\d\d$/;
export const wrongInstant = 'Waktu harus lengkap dengan tanggal, jam, dan zona. Tulis misalnya: "2026-11-22T10:00:00+07:00".';
const wrongDay = 'Tanggal harus berbentuk tahun-bulan-hari yang benar-benar ada. Tulis misalnya: 2026-11-22.';

const isRealDay = (value: string) =>
  dayPattern.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
export const isRealInstant = (value: string) =>
  instantPattern.test(value) && isRealDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** An instant with offset, kept in the publication's own zone. */
export const instant = line.refine(isRealInstant, wrongInstant).transform(toLocalIso);
export const day = line.refine(isRealDay, wrongDay);
export const dayOrInstant = line.refine((value) => isRealDay(value) || isRealInstant(value), wrongDay);

export const webAddress = line.refine(
  (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
  'Alamat web harus diawali https:// atau http://.',
);

/** Province, regency or city, district, village: `35`, `35.76`, `35.76.02`, `35.76.02.1009`. */
export const regionCode = line.regex(
  /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.[123]\d{3})?)?)?$/,
  'Kode wilayah memakai kode Kemendagri dengan titik, misalnya "35.76.02.1009".',
);

/** An article named by its path below articles/ (`2018/04/judul`) or, where that is unique, by its last part. */
export const articleReference = line.regex(
  /^(?:\d{4}\/\d{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'Tulis alamat artikel seperti 2026/11/judul-artikel.',
);

/** Endings that pictures may have; a name without one is no picture, whatever is in the file. */
const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|hei[cf]|tiff?)$/i;
/** Inside the folder, or below it. */
const leadsOut = /[\\:]|^\/|(?:^|\/)\.{1,2}(?:\/|$)|\/\//;
export const isPictureName = (name: string): boolean => pictureEnding.test(name) && !leadsOut.test(name);

export const pictureName = line.refine(
  isPictureName,
  'Tulis nama berkas gambar yang ada di folder artikel, misalnya foto.jpg, tanpa garis miring di depan dan tanpa "..".',
);

/** Of a file system, in bytes. */
const mostInName = 200;
const addressPart = /^[\p{L}\p{M}\p{N}._~!'()+,;=&@ -]+$/u;

/** Whether the name of a file can be part of an address as it is. */
export const isAddressPart = (name: string): boolean => addressPart.test(name) && name === name.trim();

/**
 * Whether a path can be an address of this site: nothing that leads out of a folder, encoded or not, and none of the
 * signs that mean something in the configuration of a server (`*`, `:`, `{`, `$`, quotation marks).
 */
export function isAddress(path: string): boolean {
  const parts = decoded(path)?.split('/').slice(1) ?? ['..'];
  const isPart = (part: string) =>
    isAddressPart(part) && !['.', '..', 'index.html'].includes(part) && new TextEncoder().encode(part).length <= mostInName;
  return path.startsWith('/') && parts.every((part, index) => (part === '' ? index === parts.length - 1 : isPart(part)));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export const oldAddress = line.refine(
  (value) => !/[\s?#]/.test(value) && isAddress(value),
  'Alamat lama diawali garis miring dan hanya berisi huruf, angka, dan tanda hubung, misalnya /2018/04/judul-lama/.',
);
