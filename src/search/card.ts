/** What a result shows, and the text that its excerpt is taken from; a small file for each article. */
export interface Card {
  /** Address of the article. */
  url: string;
  title: string;
  day: string;
  rubric: string;
  /** Label of what is not the newsroom's own reporting. */
  origin?: string;
  /** "Diralat" and the like, as every list shows them. */
  marks?: readonly string[];
  /** When what it says runs out, for the reader's own clock. */
  expires?: string;
  /** The article's own words; paragraphs on lines of their own. */
  text: string;
}
