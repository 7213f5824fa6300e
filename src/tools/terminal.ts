/** How commands speak: progress on standard error, failures as sentences instead of stack traces. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { printable } from '#characters.ts';

export const say = (words: string): void => void process.stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);

/** Runs a command's work; what stops it is said, and the exit code is 1. */
export async function stopOnProblem(work: () => Promise<void>): Promise<void> {
  process.once('beforeExit', sayUnanswered);
  try {
    await work();
  } catch (error) {
    say(sentenceOf(error));
    process.exitCode = 1;
  }
  process.off('beforeExit', sayUnanswered);
}

/** A program that we have started may die and answer nothing: then there is nothing left to do, and nothing was said. */
function sayUnanswered(): void {
  say(
    'Program yang membantu perintah ini berhenti sebelum selesai, mungkin karena memori habis. Tutup program lain, lalu jalankan lagi. Situs yang lama tidak berubah.',
  );
  process.exitCode = 1;
}

/** An option that cannot be used; its message is a sentence. */
export class UnusableOption extends Error {
  override name = 'UnusableOption';
}

/** Errors whose message is a sentence for whoever runs the command. */
const sentences = new Set([
  'BrokenShare',
  'BusyFolder',
  'ChangedMeanwhile',
  'MissingVolumes',
  'NewsroomProblems',
  'OtherSite',
  'UnusableRelease',
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
  const { path = 'folder tujuan', dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  // Where something is copied or moved to, and not from where.
  const target = dest ?? path;
  if (/ENOSPC|EDQUOT/.test(code) || /ENOSPC|EDQUOT|no space left|os error 28\b/i.test(words))
    return `Ruang penyimpanan penuh, atau jumlah berkasnya sudah mencapai batas, ketika menulis ${target}. Kosongkan sebagian (df -h dan df -i menunjukkan tempatnya), lalu jalankan lagi.`;
  if (code === 'EROFS' || /EROFS|read-only file system|os error 30\b/i.test(words))
    return `Tidak dapat menulis ${target}, karena cakramnya hanya dapat dibaca. Pasang cakram itu agar dapat ditulis, atau tunjuk folder lain, lalu jalankan lagi.`;
  if (/EACCES|EPERM/.test(code) || /EACCES|permission denied|os error 13\b/i.test(words))
    return `Tidak dapat membaca atau menulis ${target}. Periksa izinnya dan siapa pemiliknya, lalu jalankan lagi.`;
  if (/ENOTDIR|EEXIST/.test(code))
    return `Di jalur ${path} ada berkas, padahal harus folder. Pindahkan berkas itu atau tunjuk folder lain.`;
  if (/EISDIR|ENOTEMPTY/.test(code))
    return `Di jalur ${target} ada folder yang bukan buatan program ini. Pindahkan folder itu, lalu jalankan lagi.`;
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
