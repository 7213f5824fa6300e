/** The page at /admin/. Written here and not as a file of HTML: Astro's preview would look through that for scripts of its own. */
import { contentPolicy } from '#cms/policy.ts';
import { site } from '#site.ts';

export const page = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(site.repository)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Ruang redaksi</title>
    <link rel="icon" href="/ikon.svg" />
    <link rel="stylesheet" href="redaksi.css" />
    <script type="module" src="redaksi.js"></script>
  </head>
  <body>
    <noscript><p>Ruang redaksi memerlukan JavaScript.</p></noscript>
    <p id="belum-terhubung" hidden>
      Situs ini belum dihubungkan ke repositori. Untuk menyunting di komputer sendiri, jalankan <kbd>npm start</kbd> lalu buka
      <kbd>http://localhost:4321/admin/</kbd>.
    </p>
    <button id="buka-tempel" type="button" hidden>Tempel naskah</button>
    <dialog id="tempel" aria-labelledby="judul-tempel">
      <form method="dialog">
        <h2 id="judul-tempel">
          <span class="kiriman">Tempel naskah kiriman</span>
          <span class="tertahan">Naskah ini belum dirapikan</span>
        </h2>
        <p class="kiriman">
          Dari WhatsApp, surel, rilis, atau situs lain. Judul, tempat, penulis, dan sisanya dikenali sendiri; yang meragukan disebutkan.
        </p>
        <p class="tertahan">
          Belum disimpan: isi artikel ini tampaknya naskah kiriman, karena di dalamnya ada <span data-tanda></span>. Periksa hasilnya di
          bawah, lalu pindahkan ke isian formulir atau simpan apa adanya.
        </p>
        <textarea name="naskah" rows="12" required aria-label="Naskah" autofocus></textarea>
        <output></output>
        <menu>
          <button value="tutup" formnovalidate>
            <span class="kiriman">Tutup</span><span class="tertahan">Kembali</span>
          </button>
          <button value="biarkan" class="tertahan" formnovalidate>Simpan apa adanya</button>
          <button value="periksa">Periksa naskah</button>
          <button value="lanjut" hidden>
            <span class="kiriman">Buka di formulir</span><span class="tertahan">Isi formulir</span>
          </button>
        </menu>
      </form>
    </dialog>
  </body>
</html>
`;
