/**
 * Rendered bodies, kept by what they are made of: the digest of the body and the fingerprint of the pipeline.
 * A file that is cut off or not ours counts as absent.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown, type PipelineOptions } from '#markdown/pipeline.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { writeWhole } from '#whole-file.ts';

export interface BodySource {
  digest: string;
  /** Reads the Markdown; called only where nothing is cached. */
  read: () => string | Promise<string>;
}

export class RenderCache {
  readonly #dir: string;
  constructor(cacheDir: string, projectDir: string) {
    this.#dir = join(cacheDir, 'naskah', pipelineFingerprint(projectDir));
  }

  async render(source: BodySource, options: PipelineOptions): Promise<RenderedBody> {
    const key = createHash('sha256')
      .update(JSON.stringify([source.digest, options.siteUrl, options.sponsored]))
      .digest('hex');
    const path = join(this.#dir, key.slice(0, 2), `${key}.json`);
    const cached = await readCached(path);
    if (cached) return cached;
    const body = renderMarkdown(await source.read(), options);
    await writeWhole(path, JSON.stringify(body));
    return body;
  }
}

async function readCached(path: string): Promise<RenderedBody | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RenderedBody;
  } catch {
    return undefined;
  }
}

/** Changes with every source of the pipeline and with every library version. */
export function pipelineFingerprint(projectDir: string): string {
  const hash = createHash('sha256');
  const dir = join(projectDir, 'src/markdown');
  for (const name of readdirSync(dir).sort()) hash.update(name).update(readFileSync(join(dir, name)));
  hash.update(readFileSync(join(projectDir, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}
