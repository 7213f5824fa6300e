/** Words that say nothing about what a text is about; they are neither indexed nor asked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah adapun agar akan akhirnya aku anda antara apa apabila apakah apalagi atas atau bagaimana bagi bahkan bahwa
  begitu belum berada beserta bila bisa bukan bukanlah cuma dalam dan dapat dari daripada demi dengan di dia dikatakan dong
  enggak gak guna hanya harus hingga ia ialah ini itu itulah jadi jangan jika jikalau juga justru kalau kami kamu kan kapan karena
  kata katanya ke kemudian kenapa kepada kerap ketika kita lagi lah lain lainnya lalu lebih maka makin malah masih masing mau
  melainkan mengapa menjadi menurut mereka meski meskipun mungkin nah namun nanti nya oleh pada padahal para per pernah pula
  pun rp saat saja sampai sangat saya se seakan sebab sebagai sebagaimana sebelum sebuah secara sedang sedangkan segala
  sehingga sejak sejumlah sekarang sekitar sekadar selain selama selaku seluruh semakin sementara semua seorang seperti
  seraya sering serta sesuai setelah setiap siapa sudah suatu supaya tanpa tapi telah tentang tentu terhadap terkait
  tersebut tetap tetapi tiap tidak toh tutur tuturnya ucap ucapnya ujar ujarnya untuk usai walau walaupun yaitu yakni yang`
    .split(/\s+/)
    .filter(Boolean),
);
