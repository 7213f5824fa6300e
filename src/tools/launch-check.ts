/** `npm run launch-check`: what a publisher still has to fill in before this newsroom may go public. */
import { securityContactGap } from '#hosting/security-txt.ts';
import { lintNewsroom } from '#lint/lint-newsroom.ts';
import { hasPage, publicationState } from '#editorial/publication.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { isError, type Problem } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { readSourceFile } from '#newsroom/source-file.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

/** What pages say whose official text, or whose facts about the publisher, are not there yet. */
const placeholders = [
  { words: /naskah resmi belum dipasang/i, ask: 'Pasang naskah resmi' },
  { words: /belum\s+diisi\s+penerbit/i, ask: 'Isi keterangan "belum diisi penerbit" pada halaman' },
];

/** What a page has to say, by its slug. */
const promises: readonly { slug: string; words: RegExp; ask: string }[] = [
  { slug: 'redaksi', words: /penanggung jawab/i, ask: 'siapa penanggung jawabnya' },
  { slug: 'redaksi', words: /pemilik[^]*dana|dana[^]*pemilik/i, ask: 'pemilik dan sumber dananya' },
  {
    slug: 'pedoman-media-siber',
    words:
      /naskah resmi belum dipasang|ruang lingkup[^]*verifikasi[^]*isi buatan pengguna[^]*ralat[^]*pencabutan[^]*iklan[^]*hak cipta[^]*pencantuman[^]*sengketa/i,
    ask: 'kesembilan butir pedoman tanggal 3 Februari 2012, lengkap (butir 8)',
  },
  { slug: 'hak-jawab', words: /2\s*[x×]\s*24 jam/i, ask: 'janji tanggapan 2 x 24 jam (Pedoman Pemberitaan Media Siber butir 3)' },
  { slug: 'hak-jawab', words: /gratis|tanpa biaya|cuma-cuma/i, ask: 'bahwa hak jawab tidak dipungut biaya' },
  { slug: 'kontak', words: /dewan pers/i, ask: 'jalur pengaduan ke Dewan Pers (butir 9)' },
  { slug: 'privasi', words: /pengendali/i, ask: 'siapa pengendali data pribadi (UU 27/2022)' },
  { slug: 'privasi', words: /\bhak\b/i, ask: 'hak orang atas datanya (UU 27/2022)' },
];

/** What UU 40/1999 Pasal 12 names. */
const requiredByLaw = new Set(['legalName', 'address', 'responsiblePerson']);

await stopOnProblem(async () => {
  // Read only here, where a wrong setting becomes a sentence.
  const { buildTime, cacheDir, contentDir, projectDir, siteUrl } = await import('#settings.ts');
  const options = { contentDir, siteUrl, cacheDir, projectDir, now: buildTime };
  const newsroom = await readNewsroom(options);
  const open = [
    ...publisherGaps(siteUrl),
    ...contactGap(buildTime),
    ...pageGaps(newsroom, contentDir),
    ...articleGaps(newsroom, buildTime),
    ...brokenContent(await lintNewsroom(newsroom, options)),
  ];
  for (const line of open) process.stdout.write(`- ${line}\n`);
  say(open.length === 0 ? 'Siap diluncurkan.' : `${open.length} hal harus dilengkapi sebelum situs dibuka untuk umum.`);
  if (open.length > 0) process.exitCode = 1;
});

function publisherGaps(siteUrl: string): string[] {
  const names = {
    legalName: 'nama badan hukum',
    address: 'alamat',
    responsiblePerson: 'penanggung jawab',
    email: 'surel redaksi',
    phone: 'telepon redaksi',
  } as const;
  const gaps = Object.entries(names).filter(([key]) => site.publisher[key as keyof typeof names] === null);
  return [
    ...gaps.map(
      ([key, name]) =>
        `Isi ${name} penerbit (publisher.${key} di src/site.ts).${requiredByLaw.has(key) ? ' UU Pers Pasal 12 mewajibkannya diumumkan.' : ''}`,
    ),
    ...(siteUrl.endsWith('.example') ? ['Tentukan alamat situs (defaultUrl di src/site.ts atau SITE_URL).'] : []),
  ];
}

function contactGap(buildTime: Date): string[] {
  const gap = securityContactGap(buildTime);
  return gap === undefined ? [] : [gap];
}

function pageGaps({ pages }: Newsroom, contentDir: string): string[] {
  const missing = routes.legalPages.filter((slug) => !pages.some(({ id }) => id === slug));
  const waiting = pages.flatMap(({ file, data }) => {
    const { body } = readSourceFile(contentDir, file);
    return placeholders.filter(({ words }) => words.test(body)).map(({ ask }) => `${ask} ${data.title} di ${file}.`);
  });
  const silent = pages.flatMap(({ id, file, data }) => {
    const own = promises.filter(({ slug }) => slug === id);
    const said = own.length === 0 ? '' : `${data.description}\n${readSourceFile(contentDir, file).body}`;
    return own.filter(({ words }) => !words.test(said)).map(({ ask }) => `Sebutkan di ${file}: ${ask}.`);
  });
  return [...missing.map((slug) => `Tulis halaman pages/${slug}.md.`), ...waiting, ...silent];
}

/** Every article has to be read and signed by a person, not by a desk. */
function articleGaps({ articles, authors }: Newsroom, buildTime: Date): string[] {
  const people = new Set(authors.filter(({ data }) => data.kind === 'person').map(({ id }) => id));
  return articles
    .filter(({ data }) => hasPage(publicationState(data, buildTime)) && !(data.editors ?? []).some((id) => people.has(id)))
    .map(({ file }) => `${file}: belum dibaca dan ditandatangani penyunting (isi \`editors\` dengan nama orang).`);
}

function brokenContent(problems: readonly Problem[]): string[] {
  const errors = problems.filter(isError).length;
  return errors === 0 ? [] : [`Perbaiki ${errors} kesalahan naskah (npm run lint:content).`];
}
