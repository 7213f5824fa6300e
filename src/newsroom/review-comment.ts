/** What a pull request is told about its texts: a summary as Markdown, with a row for each finding in what it changes. */
import { printable } from '#characters.ts';
import { isError, type Problem } from '#newsroom/problem.ts';

interface Review {
  /** Files of the pull request, as seen from the repository. */
  changed: ReadonlySet<string>;
  /** The content folder, as seen from the repository. */
  folder: string;
  /** Where the site as it would be can be downloaded. */
  preview: string | undefined;
}

/** More would not be read, and comments have a greatest length. */
const mostRows = 50;

export function reviewComment(problems: readonly Problem[], { changed, folder, preview }: Review): string {
  const own = problems.filter(({ file }) => changed.has(`${folder}/${file}`));
  const errors = own.filter(isError).length;
  const rows = own.slice(0, mostRows).map((problem) => row(problem, folder));
  const elsewhere = problems.length - own.length;
  const parts = [
    '### Pemeriksaan naskah',
    own.length === 0
      ? 'Tidak ada temuan pada naskah yang diubah.'
      : `${errors} galat dan ${own.length - errors} peringatan pada naskah yang diubah. Semuanya juga ditandai di barisnya.`,
    ...(rows.length > 0 ? [['| | Tempat | Aturan | Pesan |', '| --- | --- | --- | --- |', ...rows].join('\n')] : []),
    ...(own.length > mostRows ? [`… dan ${own.length - mostRows} lagi.`] : []),
    ...(elsewhere > 0 ? [`Di naskah lain ada ${elsewhere} temuan; lihat \`npm run lint:content\`.`] : []),
    preview === undefined
      ? 'Pratinjau belum ada: situs tidak dapat dibangun. Penyebabnya ada di catatan pemeriksaan.'
      : `[Unduh pratinjau situs](${preview}), lalu buka dengan \`OUT_DIR=folder-hasil-unduhan npm run serve\`. Konsep dan naskah terjadwal ikut tampil.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const row = (problem: Problem, folder: string): string =>
  `| ${isError(problem) ? '🔴 galat' : '🟡 peringatan'} | ${place(problem, folder)} | ${problem.rule} | ${cell(problem.message)} |`;

/** As code, where the name of the file allows it: nothing of it may end the code or the cell. */
function place({ file, line }: Problem, folder: string): string {
  const name = `${printable(`${folder}/${file}`)}:${line}`;
  return /[`|\\]/.test(name) ? cell(name) : `\`${name}\``;
}

/** Nothing of a message may end the cell or become markup of its own. */
const cell = (text: string): string => text.replaceAll(/[\\|<>*_~[\]@]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
