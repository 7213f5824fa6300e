/** One article as rules look at it: front matter, words, and where each of them stands in the file. */
import type { Article } from '#editorial/article.ts';
import { visibleWords } from '#lint/visible-words.ts';
import type { UnfinishedArticle } from '#newsroom/salvage.ts';
import type { SourceFile } from '#newsroom/source-file.ts';
import { parseYaml, type Place, type YamlDocument, type YamlPath } from '#newsroom/yaml-document.ts';

/** A stretch of words that readers see. */
export interface Passage {
  words: string;
  /** Where a character of it stands, counted from 0. */
  place: (offset: number) => Place | YamlPath;
}

export class LintedText {
  readonly article: Article | UnfinishedArticle;
  readonly data: Article['data'];
  /** Markdown as written. */
  readonly body: string;
  /** The body with everything blanked that readers do not see; as long as the body, line for line. */
  readonly words: string;
  readonly #source: SourceFile;
  #document: YamlDocument | undefined;
  #lineStarts: number[] | undefined;

  constructor(article: Article | UnfinishedArticle, source: SourceFile) {
    this.article = article;
    this.data = article.data;
    this.body = source.body;
    this.words = visibleWords(source.body);
    this.#source = source;
  }

  /** Whether a key was read: of one that was not, another sentence says what is wrong. */
  hasRead(key: PropertyKey): boolean {
    return !('readKeys' in this.article) || this.article.readKeys.includes(String(key));
  }

  /** Of a character of the body, counted from 0. */
  placeInBody(offset: number): Place {
    this.#lineStarts ??= [0, ...[...this.body.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const starts = this.#lineStarts;
    let line = starts.findLastIndex((start) => start <= offset);
    if (line < 0) line = 0;
    return { line: this.#source.bodyLine + line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  /** Looked for only where something is wrong: positions cost as much as all rules together. */
  placeInFrontMatter(path: YamlPath): Place {
    this.#document ??= parseYaml(this.article.file, this.#source.yaml, this.#source.yamlLine);
    return this.#document.placeOf(path);
  }

  /** The body and the fields of the front matter that readers see as text. */
  get passages(): Passage[] {
    const { title, deck, description, image } = this.data;
    const fields: [YamlPath, string | undefined][] = [
      [['title'], title],
      [['deck'], deck],
      [['description'], description],
      [['image', 'caption'], image?.caption],
    ];
    return [
      ...fields.flatMap(([path, words]) => (words === undefined ? [] : [{ words, place: () => path }])),
      { words: this.words, place: (offset) => this.placeInBody(offset) },
    ];
  }
}
