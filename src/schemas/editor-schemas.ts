/** The schemas as JSON Schema, for programs that complete and explain keys while somebody types. */
import { z } from 'zod';
import { draftSchema } from '#schemas/article.ts';
import { authorSchema } from '#schemas/author.ts';
import { categorySchema } from '#schemas/category.ts';
import { documentation } from '#schemas/fields.ts';
import { frontSchema } from '#schemas/front.ts';
import { pageSchema } from '#schemas/page.ts';
import { regionsSchema } from '#schemas/region.ts';
import { synonymsSchema } from '#schemas/synonyms.ts';
import { topicSchema } from '#schemas/topic.ts';

export interface EditorSchema {
  name: string;
  /** Files that it is for, below the content folder. */
  files: RegExp;
  schema: z.ZodType;
}

export const editorSchemas: readonly EditorSchema[] = [
  // What a finished article needs besides is said by the linter, not while somebody still writes.
  { name: 'articles', files: /^articles\/.+\.md$/, schema: draftSchema },
  { name: 'authors', files: /^authors\/[^/]+\.md$/, schema: authorSchema },
  { name: 'pages', files: /^pages\/[^/]+\.md$/, schema: pageSchema },
  { name: 'categories', files: /^categories\/[^/]+\.yaml$/, schema: categorySchema },
  { name: 'topics', files: /^topics\/[^/]+\.yaml$/, schema: topicSchema },
  { name: 'regions', files: /^regions\.yaml$/, schema: regionsSchema },
  { name: 'front', files: /^front\.yaml$/, schema: frontSchema },
  { name: 'synonyms', files: /^synonyms\.yaml$/, schema: synonymsSchema },
];

/** Hover texts are the schema's own words, with the example below them. */
export const editorJsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const doc = documentation(zodSchema as unknown as z.ZodType);
      if (!doc) return;
      delete jsonSchema['example'];
      Object.assign(jsonSchema, {
        description: `${doc.description}\n\nContoh: ${doc.example}`,
        markdownDescription: `${doc.description}.\n\n\`\`\`yaml\n${doc.example}\n\`\`\``,
      });
    },
  });
