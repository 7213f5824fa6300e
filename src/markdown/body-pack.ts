/**
 * Rendered bodies of one month (or of all standing texts), kept together in one file: an archive has far too many
 * articles for a file each. A body is known by what it is made of, so what is edited is simply not found. A pack that
 * is cut off or not ours counts as empty.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '#digest.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { renderPatiently, tooIntricate } from '#markdown/patient-render.ts';
import type { PipelineOptions } from '#markdown/pipeline.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { writeWhole } from '#whole-file.ts';

export interface BodySource {
  digest: string;
  /** Reads the Markdown; called only where nothing is kept. */
  read: () => string | Promise<string>;
}

export class BodyPack {
  readonly #path: string;
  readonly #kept: Record<string, RenderedBody>;
  readonly #used: Record<string, RenderedBody> = {};
  /** How large the file is, in characters. */
  readonly size: number;

  private constructor(path: string, text: string) {
    this.#path = path;
    this.#kept = parse(text);
    this.size = text.length;
  }

  /** @param name such as `2019-04`, unique among packs */
  static async open(cacheDir: string, projectDir: string, name: string): Promise<BodyPack> {
    const path = join(bodiesDir(cacheDir, projectDir), `${name}.json`);
    return new BodyPack(path, (await readFile(path).catch(() => Buffer.alloc(0))).toString('utf8'));
  }

  /** As if it had been asked for. @param digest of the source */
  keep(digest: string, options: PipelineOptions): void {
    const key = keyOf(digest, options);
    const body = this.#kept[key];
    if (body) this.#used[key] = body;
  }

  async render(source: BodySource, options: PipelineOptions): Promise<RenderedBody> {
    const key = keyOf(source.digest, options);
    const known = this.#used[key] ?? this.#kept[key];
    const body = known ?? renderPatiently(await source.read(), options);
    if (!body.problems.some(({ rule }) => rule === tooIntricate)) this.#used[key] = body;
    return body;
  }

  /** Keeps what was asked for since the pack was opened, and nothing else. */
  async save(): Promise<void> {
    const isSame = Object.keys(this.#used).every((key) => key in this.#kept);
    if (isSame && Object.keys(this.#kept).length === Object.keys(this.#used).length) return;
    await writeWhole(this.#path, JSON.stringify(this.#used));
  }
}

const keyOf = (digest: string, { siteUrl, sponsored }: PipelineOptions) => digestOf(digest, siteUrl, String(sponsored));

/** Of the pipeline as it is now; what stands beside this folder was made by an older one. */
export const bodiesDir = (cacheDir: string, projectDir: string): string =>
  join(cacheDir, 'naskah', fingerprintOf(projectDir, ['src/markdown', 'src/digest.ts', 'src/characters.ts']));

function parse(text: string): Record<string, RenderedBody> {
  try {
    const kept = JSON.parse(text) as Record<string, RenderedBody> | null;
    return typeof kept === 'object' ? (kept ?? {}) : {};
  } catch {
    return {};
  }
}
