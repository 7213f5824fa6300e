/** What has to be known about the files beside an article, and about its body, before a page can be built. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentDigest } from '#digest.ts';
import type { Article } from '#editorial/article.ts';
import type { BodyPart, RenderedBody } from '#markdown/rendered-body.ts';
import { ownFile, placeSentences, type FilePlace } from '#newsroom/own-file.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { Witness } from '#newsroom/witness.ts';
import { probePicture, UnusablePicture } from '#pictures/probe.ts';
import { isAddressPart, isPictureName } from '#schemas/fields.ts';

type Facts = Pick<Article, 'pictures' | 'documents' | 'words' | 'links' | 'offers'>;

/** Where content is read, and where is kept what was learned of it. */
export interface Folders {
  contentDir: string;
  cacheDir: string;
}

/** The same, and who is told what was read. */
interface WatchedFolders extends Folders {
  witness?: Witness;
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

/** What the places in a body that are filled from elsewhere ask for. */
export function slotFacts(parts: readonly BodyPart[]): Pick<Article, 'links' | 'offers'> {
  const slots = parts.filter((part) => typeof part !== 'string');
  const links = slots.flatMap((slot) => (slot.kind === 'article-link-open' || slot.kind === 'read-also' ? slot.article : []));
  return { links: [...new Set(links)], offers: slots.filter(({ kind }) => kind === 'read-also-offer').length };
}

export async function gatherFacts(
  folders: WatchedFolders,
  file: string,
  bodyLine: number,
  body: RenderedBody,
): Promise<{ facts: Facts; problems: Problem[] }> {
  const { contentDir, witness } = folders;
  const facts: Facts = { pictures: {}, documents: {}, words: body.words, ...slotFacts(body.parts) };
  const problems: Problem[] = [];
  const ownFolder = dirname(file);
  for (const { kind, target, line, column } of body.references) {
    const complain = (rule: string, message: string) =>
      problems.push({ file, line: line + bodyLine, column, severity: 'error', rule, message });
    if (kind === 'picture' && !Object.hasOwn(facts.pictures, target)) {
      const picture = await pictureFacts(folders, ownFolder, target);
      if (typeof picture === 'string') complain('gambar', picture);
      else facts.pictures[target] = picture;
    }
    if (kind === 'document' && !Object.hasOwn(facts.documents, target)) {
      if (!isAddressPart(target)) {
        complain('dokumen', `Nama dokumen "${target}" memuat tanda yang tidak dapat menjadi alamat. Ganti namanya, misalnya lampiran.pdf.`);
        continue;
      }
      const path = join(ownFolder, target);
      const place = placeOf(contentDir, path);
      const bytes = place === 'own' ? await readFile(join(contentDir, path)).catch(() => undefined) : undefined;
      if (place !== undefined && place !== 'own') complain('dokumen', `Dokumen "${target}": ${placeSentences[place]}`);
      else if (!bytes) complain('dokumen', `Dokumen "${target}" tidak ada di folder artikel. Periksa nama dan huruf besar-kecilnya.`);
      else facts.documents[target] = { path, bytes: bytes.length, digest: contentDigest(bytes) };
      witness?.saw(path, facts.documents[target]?.digest);
    }
  }
  return { facts, problems };
}

/**
 * The facts, or the sentence that says what is wrong.
 * @param folders a bare content folder where the pictures have been checked before
 */
export async function pictureFacts(
  folders: WatchedFolders | string,
  folder: string,
  src: string,
): Promise<Article['pictures'][string] | string> {
  if (!isPictureName(src)) return `Nama gambar "${src}" tidak dapat dipakai. Tulis nama berkas di folder artikel, misalnya foto.jpg.`;
  const { contentDir, cacheDir, witness }: Partial<WatchedFolders> & { contentDir: string } =
    typeof folders === 'string' ? { contentDir: folders } : folders;
  const path = join(folder, src);
  const facts = await lookAtPicture(contentDir, path, src, cacheDir);
  witness?.saw(path, typeof facts === 'string' ? undefined : facts.digest);
  return facts;
}

async function lookAtPicture(
  contentDir: string,
  path: string,
  src: string,
  cacheDir: string | undefined,
): Promise<Article['pictures'][string] | string> {
  const place = placeOf(contentDir, path);
  if (place !== undefined && place !== 'own') return `Gambar "${src}": ${placeSentences[place]}`;
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

/** Undefined where there is nothing. */
function placeOf(contentDir: string, path: string): FilePlace | undefined {
  try {
    return ownFile(contentDir, path).place;
  } catch {
    return undefined;
  }
}
