/** Lines that belong to the page a text was copied from, not to the text. Only whole lines, or none. */

const exact = new Set(
  [
    '× x facebook twitter whatsapp telegram line email pinterest linkedin instagram youtube tiktok threads x.com',
    'bagikan|bagikan ini|bagikan:|bagikan :|bagikan artikel|bagikan berita|bagikan artikel ini|bagikan via|share|share:|share this|share ini|share news|share artikel|tweet|pin|kirim',
    'sebarkan|sebarkan artikel ini|sebarkan berita ini|sebarkan:|salin tautan|salin link|copy link|copy|url berhasil dicopy|url copied|link disalin|tautan disalin|tautan tersalin',
    'advertisement|advertisements|iklan|advertisement - scroll to continue|scroll to continue with content|scroll untuk melanjutkan|scroll ke bawah untuk lanjut membaca|adsense|pariwara bersponsor',
    'komentar|tulis komentar|beri komentar|0 komentar|tinggalkan balasan|leave a reply|batalkan balasan|comments|kirim komentar|post comment|nama|surel|situs web|website',
    'print|cetak|simpan|dengarkan|dengarkan berita|perbesar|perkecil|a a|a- a+|a+ a-|aa|ukuran huruf|font size|kecil|besar',
    'selanjutnya|sebelumnya|next|prev|previous|next post|previous post|berikutnya|halaman selanjutnya|halaman berikutnya|lanjut membaca|show all|tampilkan semua|lihat semua|lihat semua foto|load more|muat lagi',
    'beranda|home|menu|search|cari|login|masuk|daftar|langganan|subscribe|breaking news|live|lihat foto|lihat video|baca di aplikasi|buka di aplikasi|tim redaksi|tag|tags|tag terkait|topik|kata kunci|langsung|pencarian',
    'facebook icon twitter icon whatsapp icon|facebook icon|twitter icon|whatsapp icon|telegram icon|icon copy',
    'selesai|-- selesai --|tamat|habis|end|###|***end***|-end-',
    'follow us|ikuti kami|ikuti kami di|ikuti|follow|follow us on|google news|get the app',
  ].flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' '))),
);

const patterns = [
  // Promotion of channels, in many wordings.
  /^(?:cek|baca|ikuti|simak|dapatkan|temukan|follow|gabung|join|yuk|jangan lewatkan|update|klik|download|unduh|nikmati)\b.{0,160}\b(?:google news|saluran whatsapp|whatsapp channel|channel whatsapp|kanal whatsapp|grup whatsapp|grup telegram|telegram channel|channel telegram|kanal telegram|kanal youtube|newsletter)\b.{0,120}$/i,
  /^(?:ikuti|follow|dapatkan|download|unduh|gabung)\b(?=.{0,160}\b(?:kami|kita|berita|artikel|update|google play|app store|play store|redaksi)\b).{0,160}\b(?:instagram|aplikasi|facebook|tiktok)\b.{0,120}$/i,
  /^(?:follow|ikuti)(?: (?:kami|akun|juga|ig|instagram|di|us))*\s*:?\s*@[\w.]+$/i,
  /^(?:simak|saksikan|tonton|lihat)\s+(?:juga\s+)?(?:video|foto|infografis)\b\s*[:'"“‘].{0,140}$/i,
  /^(?:simak|saksikan|tonton)\b.{0,20}\bvideo pilihan\b.{0,40}$/i,
  /^\*?\s*fakta atau hoaks\?.{0,260}$/i,
  /^(?:baca )?berita\b(?!.*[.!?]$).{0,60}\bberita\b.{0,30}\blainnya$/i,
  /^(?:baca |simak |dapatkan )?(?:berita|informasi|artikel)\b.{0,80}\bgoogle ?news\b.{0,40}$/i,
  /^(?:baca |lanjut(?:kan)? (?:ke )?|klik )?(?:halaman|laman) (?:selanjutnya|berikutnya)\b.{0,10}$/i,
  /^(?:instagram|ig|tiktok|facebook|fb|twitter|youtube|threads)\s*:\s*\S+$/i,
  /^(?:click|klik) (?:to|untuk) (?:share|email|print|berbagi|membagikan|mencetak)\b.{0,80}$/i,
  /^(?:like this|sukai ini|menyukai ini):?$|^(?:like|suka) (?:loading|memuat)\b.{0,6}$/i,
  /^(?:sebarkan|bagikan|share|viralkan)\b.{0,30}\b(?:grup|group|teman|semua|yang lain|lain)\b.{0,12}$/i,
  /^\[(?:gambas|video|foto|gambar|embed|infografis)\b[^\]]{0,60}\]$/i,
  /^.{0,60}\b(?:scroll|gulir)\b.{0,40}\b(?:content|konten|membaca|resume|lanjut)\b.{0,30}$/i,
  /^(?:dibaca|dilihat|(?:post )?views?|hits?|viewed)\s*:?\s*[\d.,]+\s*(?:kali|x|views?|k|rb|ribu)?$/i,
  /^[\d.,]+\s*(?:kali dibaca|kali dilihat|x dibaca|views?|pembaca|shares?|komentar|comments?|dilihat|tayangan)$/i,
  /^(?:waktu baca|estimasi (?:waktu )?baca|lama membaca)\s*:?\s*.{0,4}\d+\s*(?:menit|min)\b.{0,12}$/i,
  /^\d+\s*(?:menit (?:baca|membaca)|min(?:ute)?s? read)$/i,
  /^(?:\d+\s*)?(?:detik|menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu$/i,
  /^\d+\s+(?:detik|menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu$/i,
  /^(?:halaman|page|laman)\s*:?\s*[\d\s|/]+(?:dari \d+)?$/i,
  /^[\d\s|]{1,12}(?:selanjutnya|next|tampilkan semua|show all|lihat semua|»|>)?$/i,
  /^(?:(?:share|bagikan|sebarkan)(?: (?:on|ke|di|via|lewat|to))? )?(?:(?:facebook|twitter|whatsapp|telegram|line|email|e-mail|pinterest|linkedin|x|wa|fb|copy link|salin tautan|icon)[\s,|/•·]*){2,}$/i,
  /^(?:share|bagikan|sebarkan|kirim)(?: (?:on|ke|di|via|lewat|to)) (?:facebook|twitter|whatsapp|telegram|line|x|email)$/i,
  /^(?:copyright|hak cipta|©|\(c\)).{0,100}$/i,
  /^(?:dilarang (?:keras )?(?:meng|mem|men|me|copy|copas)\w* (?=.*\b(?:izin|ijin|konten|isi|artikel|tulisan|situs|permission)\b)|artikel ini telah tayang|berita ini telah tayang|konten ini telah tayang|artikel ini sudah tayang).{0,220}$/i,
  /^[-–—]\s*\d{1,3}\s*[-–—]$/,
  /^[-–—=_*~•·.#×✕✖|<>»«\s]+$/,
];

/** Ways of people to begin and end a message. */
const courtesies = [
  /^(?:ass?alamu.{0,3}alaikum|wass?alamu.{0,3}alaikum|bismillah|shalom|om swastiastu|salam (?:sejahtera|hormat|satu))\b.{0,90}$/i,
  /^(?:selamat|met) (?:pagi|siang|sore|malam)\b.{0,100}$/i,
  /^(?:mohon|minta|nitip|titip) (?:izin|ijin|bantuan|bantu|dibantu|dimuat|ditayangkan|tayang|publikasi|dipublikasikan|di-?publish)\b.{0,110}$/i,
  /^mohon maaf\b.{0,40}\b(?:mengganggu|ganggu|terlambat|telat|sebelumnya|lahir)\b.{0,40}$/i,
  /^(?:izin|ijin) (?:share|berbagi|kirim|mengirim|meneruskan|menyampaikan|rilis).{0,90}$/i,
  /^(?:berikut|bersama ini|terlampir|ini) (?:ini )?(?:kami |saya )?(?:kirimkan|kirim|sampaikan|lampirkan|rilis|siaran pers|berita(?:nya)?|naskah(?:nya)?|rilisnya)\b.{0,80}$/i,
  /^(?:kepada )?yth\.?\b.{0,90}$/i,
  /^(?:[Pp]ak|[Bb]u|[Mm]as|[Mm]bak|[Kk]ak|[Bb]ang|[Mm]in|[Aa]dmin|[Rr]edaksi)(?: \p{L}+){0,2}, (?:ini|berikut|tolong|mohon|minta|izin|ijin|nitip|kirim)\b.{0,90}$/u,
  /^(?=.{0,90}$).*\b(?:mohon|tolong|nitip|titip)\b.{0,30}\b(?:dimuat(?:kan)?|ditayangkan|tayang|dipublikasikan|diterbitkan|dibantu|dishare|disebar(?:kan|luaskan))\b/i,
  /^(?:rekan[- ]rekan|teman[- ]teman|bapak\/ibu|kawan[- ]kawan|dear|halo|hai)\b.{0,80}$/i,
  /^(?:demikian|sekian)\b.{0,90}(?:terima ?kasih|kasih|disampaikan)\b.{0,40}$/i,
  /^(?:terima ?kasih|terimakasih|matur nuwun|suwun|trims|makasih|tks|thx)\b.{0,60}$/i,
];

export const isPageDebris = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return (
    exact.has(plain) ||
    exact.has(plain.replace(/(?<![:.!])[:.!]+$/, '').trim()) ||
    patterns.some((pattern) => pattern.test(text) || pattern.test(text.replace(footnoteMark, '')))
  );
};

const footnoteMark = /^[*)\]>•\s]+/;

/** @param text of a line before the headline or after the text; in between it may be a quotation */
export const isCourtesy = (text: string): boolean => courtesies.some((pattern) => pattern.test(text));

/** After such a line stand headlines of other stories. */
export const opensOtherHeadlines = (text: string): boolean =>
  /^(?:berita|artikel|baca|topik|video|foto)?\s*(?:terkait|terpopuler|populer|terbaru|terkini|lainnya|rekomendasi|rekomendasi untuk anda|pilihan untuk anda|pilihan|trending|lihat juga|related (?:posts?|news|articles?)|pilihan (?:redaksi|editor)|editors?'?s? picks?|navigasi (?:pos|tulisan|artikel)|post navigation|you may also like|popular posts?|anda mungkin (?:juga )?(?:suka|menyukai).{0,20})\s*:?$/i.test(
    text,
  );
