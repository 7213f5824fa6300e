/** Thrown where broken content stops a command; the message is what an editor reads. */
import { relative } from 'node:path';
import { formatProblem, type Problem } from '#newsroom/problem.ts';

/** Thrown where there is nothing to read. */
export class MissingContent extends Error {
  override name = 'MissingContent';
  constructor(contentDir: string, { isThere }: { isThere: boolean }) {
    super(
      isThere
        ? `${contentDir} adalah berkas, padahal harus folder konten. Periksa CONTENT_DIR.`
        : `Folder konten ${contentDir} tidak ada. Periksa CONTENT_DIR.`,
    );
  }
}

export class NewsroomProblems extends Error {
  override name = 'NewsroomProblems';
  constructor(problems: readonly Problem[], contentDir: string) {
    const folder = relative(process.cwd(), contentDir) || '.';
    const lines = problems.map((problem) => formatProblem(problem, folder));
    super(`${lines.join('\n')}\n\nAda ${problems.length} kesalahan dalam naskah. Perbaiki baris di atas, lalu jalankan lagi.`);
  }
}
