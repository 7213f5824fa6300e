/** What was found above a text. */
export interface Head {
  title: string | undefined;
  deck: string | undefined;
  category: string | undefined;
  kind: 'press-release' | 'opinion' | 'advertorial' | undefined;
  /** ISO 8601 in the publication's own zone. */
  published: string | undefined;
  /** "480/112/2026" of a press release. */
  pressNumber: string | undefined;
  /** Of a photo, found above the text. */
  caption: string | undefined;
  /** Of that photo, where it stands in brackets. */
  credit: string | undefined;
  /** Who published it first, where a line with a name says so. */
  outlet: string | undefined;
}
