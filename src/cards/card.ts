/** What stands on a picture for sharing that is made of words, and how large such a picture is. */
export interface Card {
  /** Above the headline: the rubric, and what kind of article it is where readers must be told. */
  kicker: string[];
  title: string;
  /** Below: place and day, or the line of the publication. */
  foot: string;
  /** "Diralat", "Dicabut" */
  mark: string | undefined;
}

/** In pixels: what messengers and social networks show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;
