/** How commands speak: progress on standard error, failures as sentences instead of stack traces. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { printable } from '#characters.ts';

export const say = (words: string): void => void process.stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);

/** Runs a command's work; what stops it is said, and the exit code is 1. */
export async function stopOnProblem(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say(sentenceOf(error));
    process.exitCode = 1;
  }
}

/** An option that cannot be used; its message is a sentence. */
export class UnusableOption extends Error {
  override name = 'UnusableOption';
}

/** Errors whose message is a sentence for whoever runs the command. */
const sentences = new Set([
  'BrokenShare',
  'BusyFolder',
  'MissingVolumes',
  'NewsroomProblems',
  'OtherSite',
  'UnusableOption',
  'UnknownArticle',
  'MissingContent',
  'UnusablePicture',
  'UnusableSetting',
]);

export function sentenceOf(error: unknown): string {
  // Thrown in another copy of the module, so they are known by their names.
  if (error instanceof Error && sentences.has(error.name)) return error.message;
  if (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS_'))
    return `Pilihan ${/'(-[^']*)'/.exec(error.message)?.[1] ?? 'pada perintah ini'} tidak dikenal. Jalankan perintahnya tanpa pilihan itu; pilihan yang ada tertulis di README.`;
  return `${storageSentence(error) ?? faultSentence(error)} Situs yang lama tidak berubah.`;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** What disks and folders have to say; undefined for anything else. Programs that we start say it in words only. */
export function storageSentence(error: unknown): string | undefined {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  const path = (error as NodeJS.ErrnoException | null)?.path ?? 'folder tujuan';
  if (/ENOSPC|EDQUOT/.test(code) || /ENOSPC|EDQUOT|no space left|os error 28\b/i.test(words))
    return 'Ruang penyimpanan penuh, atau jumlah berkasnya sudah mencapai batas. Kosongkan sebagian (df -h dan df -i menunjukkan tempatnya), lalu jalankan lagi.';
  if (/EROFS|EACCES|EPERM/.test(code) || /EROFS|EACCES|read-only file system|permission denied/i.test(words))
    return `Tidak dapat membaca atau menulis ${path}. Periksa izinnya, dan apakah cakramnya hanya dapat dibaca.`;
  if (/ENOTDIR|EEXIST/.test(code))
    return `Di jalur ${path} ada berkas, padahal harus folder. Pindahkan berkas itu atau tunjuk folder lain.`;
  if (/EMFILE|ENFILE/.test(code)) return 'Terlalu banyak berkas terbuka. Tutup program lain, lalu jalankan lagi.';
  if (code === 'EIO') return `Cakram tidak menjawab ketika membaca atau menulis ${path}. Periksa cakramnya, lalu jalankan lagi.`;
  return undefined;
}

/** A fault of the program itself: the editor is told what to send to whom, the programmer finds everything in a file. */
function faultSentence(error: unknown): string {
  const log = join(tmpdir(), `galat-${process.pid}.txt`);
  const whole = `${process.argv.join(' ')}\nNode ${process.version} ${process.platform}\n\n${inspect(error, { depth: 6 })}\n`;
  try {
    writeFileSync(log, whole);
  } catch {
    // Nowhere to keep it, so it is said.
    return `Ada yang salah pada program ini sendiri, bukan pada naskah. Kirim pesan ini kepada pengelola situs.\n${whole}`;
  }
  return `Ada yang salah pada program ini sendiri, bukan pada naskah. Kirim berkas ${log} kepada pengelola situs.`;
}
