/** Words of local government from which the generated articles are put together. */
export const subjects = (
  'Wali kota|Wakil wali kota|Bupati|Sekretaris daerah|Camat|Lurah|Kepala desa|Dinas Kesehatan|Dinas Pendidikan|Dinas Perhubungan|' +
  'Dinas Sosial|Dinas Lingkungan Hidup|Satpol PP|Badan Penanggulangan Bencana Daerah|DPRD|Komisi II|Puskesmas|Perumda air minum|' +
  'Kelompok tani|Pengurus RW|Karang taruna|Kader posyandu|Petugas kebersihan|Pedagang pasar|Pengelola terminal|Inspektorat|Bappeda'
).split('|');

export const verbs = (
  'meninjau|meresmikan|membahas|mengusulkan|menyalurkan|memperbaiki|menata|mendata|memeriksa|mengawasi|menetapkan|menunda|' +
  'mempercepat|menyiapkan|membuka|menutup sementara|mengevaluasi|membagikan|menyosialisasikan|merawat|memindahkan|melelang'
).split('|');

export const objects = (
  'saluran air|jembatan kampung|layanan kependudukan|pasar rakyat|taman bermain|lampu jalan|bantuan pangan|posko kesehatan|' +
  'ruang kelas|jadwal ronda|trotoar|tempat pengolahan sampah|kartu identitas anak|pajak bumi dan bangunan|rumah tidak layak huni|' +
  'sumur resapan|perpustakaan keliling|angkutan pelajar|gedung serbaguna|irigasi sawah|pelatihan menjahit|lapak pedagang|' +
  'dana kelurahan|rencana anggaran|antrean loket|pos pemadam|embung desa|makam umum|balai pertemuan|jalur sepeda'
).split('|');

export const settings = (
  'pada awal pekan|menjelang musim hujan|setelah rapat koordinasi|di hadapan warga|tanpa biaya tambahan|hingga akhir tahun|' +
  'dengan anggaran perubahan|bersama perangkat kelurahan|sesuai usulan musyawarah|karena volume kendaraan meningkat|' +
  'agar pelayanan lebih cepat|meskipun lahan terbatas|sejak bulan lalu|dalam tiga tahap|berdasarkan hasil pemeriksaan|' +
  'supaya tidak terjadi genangan|melalui aplikasi pengaduan|di tengah kenaikan harga|selama masa libur sekolah'
).split('|');

export const linkers = (
  'Menurutnya,|Selain itu,|Sementara itu,|Di sisi lain,|Karena itu,|Sebelumnya,|Untuk tahap pertama,|Pada kesempatan yang sama,|' +
  'Berdasarkan data terakhir,|Dalam waktu dekat,|Sebagai tindak lanjut,|Akibatnya,|Kendati demikian,|Sejauh ini,'
).split('|');

export const clauses = (
  'warga diminta membawa kartu keluarga dan surat pengantar|pekerjaan dilakukan bertahap supaya arus kendaraan tidak terganggu|' +
  'petugas mencatat keluhan dan menjawabnya paling lambat tiga hari|anggarannya sudah masuk dalam rencana kerja tahun berjalan|' +
  'sebagian warga berharap jadwalnya diumumkan lebih awal|lokasi itu dipilih karena paling sering tergenang|' +
  'pemerintah memastikan tidak ada pungutan dalam bentuk apa pun|perbaikan menunggu hasil penghitungan kerusakan|' +
  'jumlah pendaftar melampaui perkiraan panitia|kelurahan lain akan menyusul sesudah evaluasi|hasilnya disampaikan dalam musyawarah berikutnya|' +
  'pelayanan tetap dibuka pada jam istirahat|data penerima dicocokkan kembali dengan keadaan di lapangan|' +
  'alat berat baru dapat masuk setelah jalan dikeringkan|pengawasan melibatkan warga dan kelompok pemuda setempat'
).split('|');

export const speech = 'kata|ujar|tutur|jelas|terang|ungkap|imbuh|papar'.split('|');

/** Joined to names of people, streets and villages that never existed; their number gives the long tail of a real vocabulary. */
export const syllables = (
  'ba|be|bu|ca|da|di|ga|gu|ha|jo|ka|ke|ku|la|le|lu|ma|me|mu|na|ni|nu|pa|pe|pu|ra|ri|ru|sa|se|su|ta|ti|tu|wa|wi|ya|yo|' +
  'ban|ben|dang|dar|gam|jar|kar|kem|lam|lon|mang|nar|pan|ring|sam|sen|tam|tir|wang|wir'
).split('|');

export const endings = 'to|no|di|wan|ti|ni|sih|rini|jo|man|sari|rejo|agung|anyar|dono|wati|yanto'.split('|');
