/**
 * Texts that changed in substance after publication while front matter says nothing about it, by the history that Git
 * keeps. Looks at what is not committed yet and at the last month, so its cost does not grow with the archive. Says
 * nothing outside Git, in a shallow clone, or where Git is not installed.
 */
import type { Article } from '#editorial/article.ts';
import { GitHistory, type Version } from '#lint/git-history.ts';
import { changedWords } from '#lint/changed-words.ts';
import { publicationState } from '#editorial/publication.ts';
import { splitFrontMatter } from '#newsroom/source-file.ts';
import { parseYaml } from '#newsroom/yaml-document.ts';
import { articleSchema, draftSchema } from '#schemas/article.ts';

const days = 30;

export async function silentlyChanged(
  articles: readonly Article[],
  contentDir: string,
  now: Date,
): Promise<{ file: string; words: string }[]> {
  const history = await GitHistory.open(contentDir, new Date(now.getTime() - days * 86_400_000));
  if (!history) return [];
  const files = new Map(articles.filter(({ data }) => data.draft !== true && !data.retraction).map((article) => [article.file, article]));
  const found: { file: string; words: string }[] = [];
  for (const [file, versions] of await history.versionsOf([...files.keys()])) {
    const article = files.get(file);
    const words = article && changeIn(versions, article, now);
    if (words !== undefined) found.push({ file, words });
  }
  return found;
}

/** The words that changed, of the first change that nothing in the article as it stands now accounts for. */
function changeIn(versions: readonly Version[], article: Article, now: Date): string | undefined {
  for (const [index, { text }] of versions.entries()) {
    const next = versions[index + 1];
    if (!next) return undefined;
    const before = parse(text);
    const after = parse(next.text);
    if (!before || !after) continue;
    const wasPublic =
      publicationState(before.data, next.at ?? now) !== 'draft' && Date.parse(before.data.published) <= (next.at ?? now).getTime();
    const isSaid = tellsOf(article.data) !== tellsOf(before.data);
    const changed = wasPublic && !isSaid ? changedWords(before.body, after.body) : undefined;
    if (changed !== undefined) return changed;
  }
  return undefined;
}

/** What an editor writes when the text changes. */
const tellsOf = ({ updated, corrections = [], retraction }: Article['data']) =>
  JSON.stringify([updated, corrections.map(({ at, kind }) => [at, kind]), retraction?.at]);

function parse(text: string): { data: Article['data']; body: string } | undefined {
  try {
    const { yaml, yamlLine, body } = splitFrontMatter('', text.replaceAll('\r\n', '\n').normalize('NFC'));
    const { value } = parseYaml('', yaml, yamlLine);
    const isDraft = (value as { draft?: unknown } | null)?.draft === true;
    return { data: (isDraft ? draftSchema : articleSchema).parse(value), body };
  } catch {
    return undefined;
  }
}
