/** The package has types, but its `exports` do not lead to them. */
declare module 'sastrawijs' {
  export class Stemmer {
    stem(word: string): string;
  }
}
