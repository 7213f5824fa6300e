/** Documents beside articles. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFacts } from '#editorial/article.ts';
import { ChangedMeanwhile } from '#queries/changed-meanwhile.ts';
import { contentDir } from '#settings.ts';

/** @throws ChangedMeanwhile */
export async function documentBytes({ path, digest }: Pick<DocumentFacts, 'path' | 'digest'>): Promise<Buffer> {
  const bytes = await readFile(join(contentDir, path));
  if (createHash('sha256').update(bytes).digest('hex') !== digest) throw new ChangedMeanwhile(path);
  return bytes;
}
