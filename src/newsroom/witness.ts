/**
 * Whether what was read is what a result shall be kept under. Between the digest and the reading a file may become
 * another one, and the old one again a moment later (a branch switched to and back): kept under the digest of the one,
 * what was read of the other would be shown for ever. So digests of the very bytes that were read are compared.
 */
import { shortened } from '#newsroom/file-digests.ts';

export class Witness {
  readonly #expected: Readonly<Record<string, string>>;
  #agrees = true;

  /** @param expected digests by file, as `digestFiles` has them */
  constructor(expected: Readonly<Record<string, string>>) {
    this.#expected = expected;
  }

  /** @param digest SHA-256 of the bytes that were read; undefined where there was nothing that could be read */
  saw(file: string, digest: string | undefined): void {
    if (this.#expected[file] !== (digest === undefined ? undefined : shortened(digest))) this.#agrees = false;
  }

  get agrees(): boolean {
    return this.#agrees;
  }
}
