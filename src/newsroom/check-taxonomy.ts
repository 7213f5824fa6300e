/** Regions, authors and the front page in themselves: codes, kinds, doubles, files. */
import { dirname } from 'node:path';
import { parentCode } from '#editorial/region.ts';
import { slugOfWords } from '#editorial/slug.ts';
import { pictureFacts, type Folders } from '#newsroom/body-facts.ts';
import type { Locate } from '#newsroom/check-articles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import { reservedNames } from '#newsroom/reserved-names.ts';
import type { RegionData } from '#schemas/region.ts';

export async function checkTaxonomy(newsroom: Newsroom, folders: Folders, locate: Locate): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [index, message] of regionMistakes(newsroom.regions)) {
    problems.push({
      file: 'regions.yaml',
      ...locate('regions.yaml', [index, 'code']),
      severity: 'error',
      rule: 'wilayah',
      message,
    });
  }
  for (const name of newsroom.names.pages.filter((id) => reservedNames.has(id))) {
    problems.push({
      file: `pages/${name}.md`,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'nama-berkas',
      message: `Alamat /${name}/ sudah dipakai situs ini. Ganti nama berkasnya, misalnya menjadi pages/tentang-${name}.md.`,
    });
  }
  const codes = new Map<string, string>();
  for (const { file, data } of newsroom.authors) {
    const other = codes.get(data.code);
    codes.set(data.code, file);
    if (other !== undefined)
      problems.push({
        file,
        ...locate(file, ['code']),
        severity: 'error',
        rule: 'kode-wartawan',
        message: `\`code\`: "${data.code}" sudah dipakai oleh ${other}. Pilih kode lain.`,
      });
    if (data.photo === undefined) continue;
    const photo = await pictureFacts(folders, dirname(file), data.photo);
    if (typeof photo === 'string')
      problems.push({
        file,
        ...locate(file, ['photo']),
        severity: 'error',
        rule: 'gambar',
        message: photo.replace('folder artikel', 'folder authors/'),
      });
  }
  for (const [index, banner] of (newsroom.front.banners ?? []).entries()) {
    const picture = await pictureFacts(folders, '.', banner.image);
    if (typeof picture === 'string')
      problems.push({
        file: 'front.yaml',
        ...locate('front.yaml', ['banners', index, 'image']),
        severity: 'error',
        rule: 'gambar',
        message: picture.replace('folder artikel', 'folder konten'),
      });
  }
  return problems;
}

/** Kinds by the number of parts in the code; the second part says regency (01-69) or city (71-99). */
function kindsFor(code: string): RegionData['kind'][] {
  const parts = code.split('.');
  if (parts.length === 1) return ['province'];
  if (parts.length === 2) return Number(parts[1]) > 70 ? ['city'] : ['regency'];
  return parts.length === 3 ? ['district'] : ['village'];
}

function* regionMistakes(rows: readonly RegionData[]): Generator<[index: number, message: string]> {
  const codes = new Set(rows.map(({ code }) => code));
  const seen = new Set<string>();
  for (const [index, { code, name, kind }] of rows.entries()) {
    const parent = parentCode(code);
    const [right = kind] = kindsFor(code);
    if (right !== kind) yield [index, `Kode ${code} adalah kode untuk ${right}, bukan ${kind}. Perbaiki \`code\` atau \`kind\`.`];
    if (parent !== undefined && !codes.has(parent))
      yield [index, `Wilayah ${code} memerlukan induknya. Tambahkan ${parent} di regions.yaml.`];
    if (seen.has(code)) yield [index, `Kode ${code} tertulis dua kali. Hapus salah satunya.`];
    const address = `${parent ?? ''}/${slugOfWords(name)}`;
    if (slugOfWords(name) === '')
      yield [index, `Nama "${name}" tidak dapat dijadikan alamat. Tulis \`name\` dengan huruf Latin, misalnya Kedundung.`];
    else if (seen.has(address))
      yield [
        index,
        `Nama "${name}" sudah dipakai wilayah lain dengan induk yang sama. Bedakan namanya, misalnya "Kota ..." dan "Kabupaten ...".`,
      ];
    seen.add(code).add(address);
  }
}
