/** Documents beside articles. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest } from '#digest.ts';
import type { DocumentFacts } from '#editorial/article.ts';
import { ChangedMeanwhile } from '#queries/changed-meanwhile.ts';
import { contentDir } from '#settings.ts';

/** @throws ChangedMeanwhile */
export async function documentBytes({ path, digest }: Pick<DocumentFacts, 'path' | 'digest'>): Promise<Buffer> {
  const bytes = await readFile(join(contentDir, path));
  if (contentDigest(bytes) !== digest) throw new ChangedMeanwhile(path);
  return bytes;
}
