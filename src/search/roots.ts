/**
 * Roots that the stemmer's rules do not find: their first letter melts into meN- and peN- (tingkat, meningkat), or
 * their last letters look like a suffix (nilai, masalah). The commonest ones in news; a few whole words beside them
 * that would fall together with others.
 */
export const roots: ReadonlySet<string> = new Set(
  `pemerintah perintah berlaku pelaku perusahaan anggota
  menteri masalah sekolah nilai capai kawal kepala sepeda sedia pakai mulai sungai pantai partai pegawai ramai damai selesai santai
  tanam tanda tandatangan tangani tangan tangkap tanggap tanggung tantang target tari tarik tata tawar tegas tegur teliti
  tempat tempatkan tempel tempuh temu tenang tentang tentu terbit terima terjemah tertib tetap tiba tidur tikam timbang timbul
  tindak tinggal tinggi tingkat tinjau titip tolak tolong tonton topang total tuduh tugas tugu tuju tukar tulis tumbuh tunda
  tunggu tunjang tunjuk tuntas tuntut turun turut tutup tutur tular tambah tambang tambal tampil tampung tagih tahan tahu takut
  kabar kaji kali kampanye kandung karang kasus kata kawin kejar kelola keluar keluh kembali kembang kemuka kena kenal kenang kendali
  kendara kerah kerja kering ketahui khawatir kirim klaim kolaborasi konfirmasi koordinasi kritik kuasa kuat kukuh kumpul
  kunci kunjung kupas kurang kurung kurus kutip kutuk kecam kecuali keruk kibar kikis
  padam padat paham pakai paksa panas pandang pandu panen panggil pantau papar parkir pasang pasar pasok pasti patuh pecah pecat peduli
  pegang pekerja pelajar pelihara peluk pengaruh penuh pentas percaya perbaiki perhati periksa peringat perluas pesan pesta
  pikir pilih pimpin pinjam pindah pisah potong praktik prihatin proses puji pukul pulang pulih pungut pusat putar putus
  sahkan saing saji saksi salah salur sambung sambut sampai sampaikan sandang sangka sapa saran sasar satu sebar sebut sedot
  sehat sejahtera selamat selenggara selidik sembuh sempurna semprot sentuh serah serang serap sesal setor setuju sewa siap siar sidang
  sikap simpan simpul singgung sirkulasi sisir sita sosialisasi subsidi sukses sulit sumbang sunting surat susun susul
  naik nikah niat nyala nyata nyanyi nyaman cek rawat rawan rapat`
    .split(/\s+/)
    .filter(Boolean),
);
