/** How commands speak: progress on standard error, failures as sentences instead of stack traces. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

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
  'BusyFolder',
  'MissingVolumes',
  'NewsroomProblems',
  'OtherSite',
  'UnusableRelease',
  'UnusableOption',
  'MissingContent',
  'UnusablePicture',
  'UnusableSetting',
]);

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Thrown in another copy of the module, so they are known by their names.
  if (sentences.has(error.name)) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code?.startsWith('ERR_PARSE_ARGS_') === true)
    return `Pilihan ${/'(-[^']*)'/.exec(error.message)?.[1] ?? 'pada perintah ini'} tidak dikenal. Jalankan perintahnya tanpa pilihan itu; pilihan yang ada tertulis di README.`;
  if (code === 'ENOSPC') return 'Ruang penyimpanan penuh. Kosongkan sebagian lalu jalankan lagi. Situs yang lama tidak berubah.';
  if (code === 'EROFS' || code === 'EACCES')
    return `Tidak dapat membaca atau menulis ${(error as NodeJS.ErrnoException).path ?? 'folder tujuan'}. Periksa izinnya. Situs yang lama tidak berubah.`;
  return `Perintah gagal: ${error.stack ?? error.message}\nSitus yang lama tidak berubah. Bila bukan karena naskah, laporkan pesan ini.`;
}
