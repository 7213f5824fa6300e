/** What has to be known about the files beside an article, and about its body, before a page can be built. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '#editorial/article.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import type { Problem } from '#newsroom/problem.ts';
import { probePicture, UnusablePicture } from '#pictures/probe.ts';

type Facts = Pick<Article, 'pictures' | 'documents' | 'words'>;

/** Where content is read, and where is kept what was learned of it. */
export interface Folders {
  contentDir: string;
  cacheDir: string;
}

/** Turns problems of a body into problems of its file. */
export const bodyProblems = (file: string, bodyLine: number, body: RenderedBody): Problem[] =>
  body.problems.map(({ line, column, rule, message }) => ({ file, line: line + bodyLine, column, severity: 'error', rule, message }));

/** Pages and biographies stand alone: a picture or document in them would be left out in silence. */
export const filesInText = (file: string, bodyLine: number, body: RenderedBody): Problem[] =>
  body.references
    .filter(({ kind }) => kind === 'picture' || kind === 'document')
    .map(({ line, column, target }) => ({
      file,
      line: line + bodyLine,
      column,
      severity: 'error',
      rule: 'berkas-lampiran',
      message: `"${target}" tidak dapat dipasang di sini; gambar dan dokumen hanya untuk artikel. Hapus, atau tautkan artikel yang memuatnya.`,
    }));

export async function gatherFacts(
  { contentDir, cacheDir }: Folders,
  file: string,
  bodyLine: number,
  body: RenderedBody,
): Promise<{ facts: Facts; problems: Problem[] }> {
  const facts: Facts = { pictures: {}, documents: {}, words: body.words };
  const problems: Problem[] = [];
  const ownFolder = dirname(file);
  for (const { kind, target, line, column } of body.references) {
    const complain = (rule: string, message: string) =>
      problems.push({ file, line: line + bodyLine, column, severity: 'error', rule, message });
    if (kind === 'picture' && !facts.pictures[target]) {
      const picture = await pictureFacts({ contentDir, cacheDir }, ownFolder, target);
      if (typeof picture === 'string') complain('gambar', picture);
      else facts.pictures[target] = picture;
    }
    if (kind === 'document' && !facts.documents[target]) {
      const path = join(ownFolder, target);
      const found = await stat(join(contentDir, path)).catch(() => undefined);
      if (!found?.isFile()) complain('dokumen', `Dokumen "${target}" tidak ada di folder artikel. Periksa nama dan huruf besar-kecilnya.`);
      else facts.documents[target] = { path, bytes: found.size };
    }
  }
  return { facts, problems };
}

/**
 * The facts, or the sentence that says what is wrong.
 * @param folders a bare content folder where the pictures have been checked before
 */
export async function pictureFacts(folders: Folders | string, folder: string, src: string): Promise<Article['pictures'][string] | string> {
  const { contentDir, cacheDir } = typeof folders === 'string' ? { contentDir: folders, cacheDir: undefined } : folders;
  if (/[\\:]|^\/|\.\./.test(src))
    return `Nama gambar "${src}" tidak dapat dipakai. Tulis nama berkas di folder artikel, misalnya foto.jpg.`;
  const path = join(folder, src);
  try {
    const { digest, width, height } = await probePicture(join(contentDir, path), src, cacheDir);
    return { path, digest, width, height };
  } catch (error) {
    // Whatever else the decoder throws (at an empty file, say) is about this one file, and must not stop the others.
    return error instanceof UnusablePicture
      ? error.message
      : `Berkas "${src}" bukan gambar yang dapat dipakai. Simpan sebagai JPG, PNG, atau WebP.`;
  }
}
