/** A row of regions.yaml. The parent follows from the code, the address from the name. */
import { z } from 'zod';
import { documented, line, regionCode } from '#schemas/fields.ts';

export const regionKinds = ['province', 'regency', 'city', 'district', 'village'] as const;

/** The name becomes a part of addresses, and so the name of a folder, which may have 255 bytes. */
const mostInName = 100;
const name = line.refine(
  (value) => value.length <= mostInName,
  `Nama wilayah menjadi alamat halamannya, jadi paling banyak ${mostInName} karakter. Tulis nama yang pendek.`,
);

export const regionSchema = z.strictObject({
  code: documented(regionCode, 'Kode Kemendagri', 'code: "35.76.02.1009"'),
  name: documented(name, 'Nama wilayah', 'name: Kedundung'),
  kind: documented(z.enum(regionKinds), 'province, regency, city, district, atau village', 'kind: village'),
  aliases: documented(z.array(line).min(1), 'Ejaan lain', 'aliases: [Prajurit Kulon]').optional(),
});
export const regionsSchema = documented(
  z.array(regionSchema),
  'Daftar wilayah, satu baris untuk tiap wilayah',
  '- {code: "35", name: Jawa Timur, kind: province}',
);
export type RegionData = z.infer<typeof regionSchema>;
