/**
 * Kinds of values that several collections share. The `description` and `example` of each field are what an
 * editor reads in error messages and in the editor's completion, so they are written in Indonesian.
 */
import { z } from 'zod';
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

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !controlCharacters.test(value), 'Ada karakter kendali yang tidak terlihat. Ketik ulang baris ini.');

export const line = text.refine((value) => !/[\r\n]/.test(value), 'Tulis dalam satu baris saja.');

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An entry of a small collection, named by its file. */
export const idIn = (folder: string, example: string) =>
  line.regex(
    slugPattern,
    `Tulis nama berkasnya di folder ${folder}/ dengan huruf kecil dan tanda hubung, tanpa akhiran, misalnya ${example}.`,
  );

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const dayPattern = /^\d{4}-\d\d-\d\d$/;
const wrongInstant = 'Waktu harus lengkap dengan tanggal, jam, dan zona. Tulis misalnya: "2026-11-22T10:00:00+07:00".';
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

export const fileName = line.refine(
  (value) => !/[\\:]|^\/|\.\./.test(value),
  'Tulis nama berkas yang ada di folder artikel, misalnya foto.jpg, tanpa garis miring di depan dan tanpa "..".',
);
