/** What the newsroom's schemas say about an entry before it is saved, in the sentences of the linter. */
import { findUnwanted } from '#characters.ts';
import { explainIssue } from '#newsroom/explain-issue.ts';
import type { Content } from '#cms/source-file.ts';
import { articleSchema } from '#schemas/article.ts';
import { editorSchemas } from '#schemas/editor-schemas.ts';
import { toLocalIso } from '#instants.ts';

/**
 * @param path of the file, below the repository
 * @param content as it will be written, without what is empty
 * @returns sentences, none where everything is right
 */
export function mistakesIn(path: string, entry: Content): string[] {
  return [...inText(entry['body']), ...inKeys(path, entry)];
}

/** What pasting brings along unseen, and no file may hold. */
function inText(body: unknown): string[] {
  const hidden = typeof body === 'string' ? findUnwanted(body) : undefined;
  if (typeof body !== 'string' || !hidden) return [];
  const before = body.slice(0, hidden.index).trim().split(/\s+/).slice(-3).join(' ');
  const place = before === '' ? 'di awal isi' : `sesudah "${before}"`;
  return [`Ada karakter kendali yang tidak terlihat (${hidden.name}) ${place}. Hapus, lalu ketik ulang kata di sekitarnya.`];
}

function inKeys(path: string, entry: Content): string[] {
  const content = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'body'));
  const own = editorSchemas.find(({ files }) => files.test(path.replace(/^.*?content\//, '')));
  const isArticle = own?.name === 'articles';
  // While somebody still writes, less is asked for: what editors' programs are told.
  const schema = isArticle && content['draft'] !== true ? articleSchema : own?.schema;
  // A file that is a list, such as regions.yaml, is no entry of a form.
  if (schema?.def.type !== 'object') return [];
  const result = schema.safeParse(content);
  const found = result.success
    ? []
    : result.error.issues.map((issue) => explainIssue(issue, schema, issue.path.reduce<unknown>(inside, content)));
  return isArticle && result.success ? misplaced(path, content) : found;
}

const inside = (value: unknown, part: PropertyKey): unknown => (value as Record<PropertyKey, unknown> | null | undefined)?.[part];

/** The month of an article is part of its address, so it cannot be moved once the file is there. */
function misplaced(path: string, { published }: Content): string[] {
  const month = toLocalIso(String(published)).slice(0, 7).replace('-', '/');
  if (path.includes(`/articles/${month}/`)) return [];
  const [, folder = ''] = /\/articles\/(\d{4}\/\d{2})\//.exec(path) ?? [];
  return [
    `Waktu terbit ada di bulan ${month}, sedangkan berkas artikel ini di folder ${folder}. Alamat artikel memuat tahun dan bulannya, jadi pilih waktu di bulan yang sama, atau buat artikel di daftar tahun yang tepat.`,
  ];
}
