/** Thrown where a file is no longer what it was when the newsroom was read: its page would be kept as that of the old one. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
  /** @param file below the content folder */
  constructor(file: string) {
    super(`Berkas ${file} berubah selagi situs disusun. Situs yang lama tidak berubah. Jalankan lagi.`);
  }
}
