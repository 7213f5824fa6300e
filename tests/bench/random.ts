/** Chance that is the same on every machine: the generator of pure-rand behind the few questions that are asked of it. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

export class Chance {
  readonly #generator;
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True in `share` of all cases. */
  happens(share: number): boolean {
    return this.between(0, 9999) < share * 10_000;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** The first of a list far more often than the last, as words and names are used. */
  pickCommon<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * (this.between(0, 9999) / 10_000) ** 2)] as T;
  }
}
