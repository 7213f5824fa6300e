/**
 * Where Astro's extension for VS Code looks for what keys a Markdown file may have, and which schema is for which file.
 * The folder is not kept in Git: it names files by where they lie on this computer.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '#newsroom/content-files.ts';
import { editorJsonSchema, editorSchemas } from '#schemas/editor-schemas.ts';
import { writeWhole } from '#whole-file.ts';

export async function writeEditorSchemas(projectDir: string, contentDir: string): Promise<void> {
  const folder = join(projectDir, '.astro/collections');
  const write = (name: string, value: unknown) => writeWhole(join(folder, name), JSON.stringify(value));
  for (const { name, schema } of editorSchemas) await write(`${name}.schema.json`, editorJsonSchema(schema));
  const files = (await listFiles(contentDir, '.')).map((file) => file.replace(/^\.\//, ''));
  const entries = files.flatMap((file) => {
    const found = editorSchemas.find((one) => one.files.test(file));
    // The extension compares addresses in small letters.
    return found ? [[pathToFileURL(join(contentDir, file)).href.toLowerCase(), found.name]] : [];
  });
  await write('collections.json', {
    collections: editorSchemas.map(({ name }) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries) as Record<string, string>,
  });
}
