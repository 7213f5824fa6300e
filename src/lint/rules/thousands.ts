/** Quantities from a thousand on have a dot between groups of three; years, codes and page numbers have none. */
import { patternRule } from '#lint/text-pattern.ts';

const units =
  'orang|warga|jiwa|peserta|kepala keluarga|keluarga|KK|siswa|pelajar|mahasiswa|guru|pegawai|petugas|rumah|unit|meter|kilometer|km|hektare|hektar|ton|kuintal|kilogram|kg|gram|liter|lembar|buah|butir|ekor|pohon|bibit|bidang|dosis|paket|suara|pemilih|kursi|kendaraan|sepeda|mobil|pengunjung|penonton|penumpang|pedagang|lapak|kios|eksemplar|porsi|karung|dokumen|berkas|pelanggan|penerima|anggota|personel|langkah|kali|hari|rupiah|dolar';
const plain = new RegExp(String.raw`(?<![\d.,/:-])\d{4,}(?=\s+(?:${units})\b)`, 'giu');
const english = new RegExp(String.raw`(?<![\d.,/:-])\d{1,3}(?:,\d{3})+(?=\s+(?:${units})\b)`, 'giu');
/** "Pada 2024 warga antre" is a year. */
const isYear = (digits: string, before: string) =>
  /^(?:19|20)\d{2}$/.test(digits) &&
  !/\b(?:sebanyak|sekitar|ada|mencapai|sejumlah|total|seluas|setiap|lebih dari|kurang dari|hampir)\s+$/i.test(before);

export const thousands = patternRule('ribuan', [plain, english], ([digits], _sentence, before) => {
  if (isYear(digits, before) || /\b(?:nomor|no\.?|tahun|kode|NIP|rekening)\s+$/i.test(before)) return undefined;
  const right = digits.replaceAll(',', '').replace(/\B(?=(?:\d{3})+$)/g, '.');
  return { message: `Jumlah ditulis dengan titik pemisah ribuan: ${right}, bukan ${digits}.`, severity: 'warning' };
});
