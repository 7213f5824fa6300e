/** What the converter knows of the newsroom that a text is pasted into. Plain data, so that a browser can be given it too. */
export interface NewsroomFacts {
  /** The newsroom's own name, as it stands in datelines. */
  outlet: string;
  /** When the text was pasted, ISO 8601 in the publication's own zone. */
  now: string;
  categories: readonly { id: string; name: string }[];
  authors: readonly { id: string; name: string; code: string }[];
  topics: readonly { id: string; name: string; aliases?: readonly string[] | undefined }[];
  regions: readonly { code: string; name: string; kind: string; aliases?: readonly string[] | undefined }[];
  /** The archive, for "Baca juga". */
  articles: readonly { id: string; title: string }[];
}
