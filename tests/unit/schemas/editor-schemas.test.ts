/** What VS Code is told of the keys of content files. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorJsonSchema, editorSchemas } from '#schemas/editor-schemas.ts';
import { articleSchema } from '#schemas/article.ts';
import { filesIn } from '../source-tree.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  enum?: string[];
  additionalProperties?: boolean;
  description?: string;
  markdownDescription?: string;
}
const jsonOf = (name: string) => editorJsonSchema(editorSchemas.find((one) => one.name === name)?.schema ?? articleSchema) as JsonSchema;

test('Every text of a newsroom has exactly one schema.', () => {
  for (const folder of ['content', 'tests/fixtures/newsroom'])
    for (const file of filesIn(folder).filter((name) => /\.(?:md|yaml)$/.test(name)))
      expect([file, editorSchemas.filter(({ files }) => files.test(file)).length]).toEqual([file, 1]);
});

test('Every key is explained in Indonesian, with an example, at any depth.', () => {
  const unexplained = (schema: JsonSchema, path: string): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
      ...(/^\S.*\n\nContoh: \S/s.test(inner.description ?? '') && inner.markdownDescription?.includes('```yaml') ? [] : [`${path}.${key}`]),
      ...unexplained(inner, `${path}.${key}`),
    ]),
    ...(schema.items ? unexplained(schema.items, `${path}[]`) : []),
  ];
  for (const { name } of editorSchemas) expect(unexplained(jsonOf(name), name)).toEqual([]);
});

test('Keys and choices are those of the newsroom, and an unknown key is marked.', () => {
  const articles = jsonOf('articles');
  expect(Object.keys(articles.properties ?? {}).sort()).toEqual(Object.keys(articleSchema.shape).sort());
  expect(articles.required?.toSorted()).toEqual(['kind', 'published', 'title']);
  expect(articles.properties?.['kind']?.enum).toContain('press-release');
  expect(articles.additionalProperties).toBe(false);
});

test('A retraction has the grounds of the guideline, or those of the newsroom itself, and no other.', () => {
  const { reason } = jsonOf('articles').properties?.['retraction']?.properties ?? {};
  expect(reason?.enum?.toSorted()).toEqual(['child-future', 'decency', 'editorial', 'press-council', 'sara', 'victim-trauma']);
});

test('The settings of VS Code name schemas that there are, for files that they are for.', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const named = Object.entries(settings['yaml.schemas']).map(([path, glob]) => {
    const name = /^\.astro\/collections\/(\w+)\.schema\.json$/.exec(path)?.[1];
    const file = glob.replace(/^content\//, '').replace('*', 'contoh');
    return [name, editorSchemas.find(({ files }) => files.test(file))?.name];
  });
  expect(named.length).toBeGreaterThan(3);
  for (const [name, own] of named) expect(name).toBe(own);
});
