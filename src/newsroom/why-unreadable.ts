/** What a file system says of a file that cannot be read, as an editor can use it. */
const sentences: Readonly<Record<string, string>> = {
  EACCES: 'Berkas ini tidak boleh dibaca oleh pengguna yang menjalankan perintah. Periksa izinnya.',
  EPERM: 'Berkas ini tidak boleh dibaca oleh pengguna yang menjalankan perintah. Periksa izinnya.',
  EISDIR: 'Nama ini dipakai sebuah folder. Hapus foldernya atau ganti namanya, lalu simpan berkasnya di sini.',
  ENOTDIR: 'Nama ini harus nama folder, tetapi dipakai sebuah berkas. Pindahkan atau ganti nama berkas itu.',
  ELOOP: 'Nama ini tautan yang menunjuk dirinya sendiri. Ganti dengan berkas aslinya.',
  ENOENT: 'Berkas ini tidak ada lagi, atau nama ini tautan ke berkas yang tidak ada. Simpan ulang atau hapus.',
};

export const whyUnreadable = (error: unknown): string =>
  sentences[(error as NodeJS.ErrnoException).code ?? ''] ??
  'Berkas ini tidak dapat dibaca dari penyimpanan. Simpan ulang; bila tetap gagal, periksa cakramnya.';
