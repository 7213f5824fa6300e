/** What a rule of the newsroom's linter is. */
import type { Article } from '#editorial/article.ts';
import type { LintedText } from '#lint/linted-text.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { Place, YamlPath } from '#newsroom/yaml-document.ts';

export interface Complaint {
  /** In the front matter, or a place in the file. */
  at: YamlPath | Place;
  /** Indonesian: what is wrong, what to write instead. */
  message: string;
  /** Of an error by default: what the law or the facts ask for. Style is a warning. */
  severity?: Problem['severity'];
}

/** Names that rules about one text look at. They are part of what findings are kept under. */
export interface Desk {
  regions: Newsroom['regions'];
  /** Topics that are people: id and names. */
  people: ReadonlyMap<string, readonly string[]>;
  /** Pictures, by path below the content folder, that say where they were taken. */
  located: ReadonlySet<string>;
  /** Names that documents give as their makers, by path below the content folder. */
  documentAuthors: ReadonlyMap<string, readonly string[]>;
}

/** About one text, whatever the clock says and whatever else the newsroom holds. */
export interface TextRule {
  name: string;
  check: (text: LintedText, desk: Desk) => Iterable<Complaint>;
}

/** Depends on the clock or on other articles; knows front matter only, so that it is cheap in an archive. */
export interface ArchiveRule {
  name: string;
  check: (archive: Archive) => Iterable<Complaint & { file: string }>;
}

export interface Archive {
  newsroom: Newsroom;
  byId: ReadonlyMap<string, Article>;
  now: Date;
  /** Similar texts that were found: the newer article, the older one, and their likeness from 0 to 1. */
  similar: readonly { article: Article; other: Article; likeness: number }[];
  /** Texts that were changed in substance after publication without a word about it. */
  silentlyChanged: readonly { file: string; words: string }[];
}
