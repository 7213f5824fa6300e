/** The forms ask for what the schemas know: no key more, none less, with the same choices. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Field } from '@sveltia/cms';
import { articleFields } from '#cms/article-form.ts';
import { cmsConfig } from '#cms/config.ts';
import { authorFields, categoryFields, frontFields, pageFields, regionsField, topicFields } from '#cms/other-forms.ts';
import { articleSchema, draftMayLack } from '#schemas/article.ts';
import { authorSchema } from '#schemas/author.ts';
import { categorySchema } from '#schemas/category.ts';
import { frontSchema } from '#schemas/front.ts';
import { pageSchema } from '#schemas/page.ts';
import { regionSchema } from '#schemas/region.ts';
import { topicSchema } from '#schemas/topic.ts';

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  const?: string;
  minLength?: number;
  maxLength?: number;
}

interface AnyField {
  name: string;
  label?: string;
  widget?: string;
  required?: boolean;
  fields?: AnyField[];
  field?: AnyField;
  multiple?: boolean;
  options?: { label: string; value: string }[];
  maxlength?: number;
  hint?: string;
}

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
const byName = (fields: readonly AnyField[]) => new Map(fields.map((field) => [field.name, field]));

/** @param mayLack keys that a draft need not have, so a form cannot insist on them */
function expectAgreement(fields: readonly AnyField[], schema: JsonSchema, path: string, mayLack: readonly string[] = []): void {
  const keys = Object.keys(schema.properties ?? {});
  expect([...byName(fields).keys()].filter((key) => key !== 'body').sort(), path).toEqual(keys.sort());
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const field = byName(fields).get(key) as AnyField;
    const where = `${path}.${key}`;
    const isRequired = schema.required?.includes(key) === true && !mayLack.includes(key);
    // A yes-or-no is never missing in a form.
    if (field.widget !== 'boolean') expect(field.required !== false, where).toBe(isRequired);
    expect(field.label, where).toMatch(/^[A-Z]/);
    expectKind(field, inner, where);
  }
}

function expectKind(field: AnyField, schema: JsonSchema, where: string): void {
  if (schema.type === 'boolean') expect(field.widget, where).toBe('boolean');
  if (schema.type === 'integer' || schema.type === 'number') expect(field.widget, where).toBe('number');
  if (schema.enum && field.widget === 'select')
    expect(
      field.options?.map(({ value }) => value),
      where,
    ).toEqual(schema.enum);
  if (schema.const !== undefined)
    expect(
      field.options?.map(({ value }) => value),
      where,
    ).toEqual(['', schema.const]);
  if (schema.maxLength !== undefined) expect(field.maxlength, where).toBe(schema.maxLength);
  if (schema.type === 'object') expectAgreement(field.fields ?? [], schema, where);
  if (schema.type === 'array') {
    expect(field.widget === 'list' || field.multiple, where).toBe(true);
    if (schema.items?.type === 'object') expectAgreement(field.fields ?? [], schema.items, `${where}[]`);
  }
}

const forms: readonly [name: string, fields: readonly Field[], schema: z.ZodType, mayLack?: readonly string[]][] = [
  ['article', articleFields(true), articleSchema, draftMayLack],
  ['author', authorFields, authorSchema],
  ['category', categoryFields, categorySchema],
  ['topic', topicFields, topicSchema],
  ['page', pageFields, pageSchema],
  ['front', frontFields, frontSchema],
  ['region', (regionsField[0] as unknown as { fields: Field[] }).fields, regionSchema],
];

describe('A form and its schema agree', () => {
  test.each(forms)('%s', (name, fields, schema, mayLack) => expectAgreement(fields as readonly AnyField[], jsonOf(schema), name, mayLack));

  test('An article without a folder has everything but a picture.', () => {
    const names = (withPictures: boolean) => articleFields(withPictures).map(({ name }) => name);
    expect(names(true).filter((name) => !names(false).includes(name))).toEqual(['image']);
  });

  test('A field that nothing knows would be noticed.', () => {
    const wrong = [...articleFields(true), { name: 'tempat', label: 'Tempat' }] as AnyField[];
    expect(() => expectAgreement(wrong, jsonOf(articleSchema), 'article', draftMayLack)).toThrow();
  });
});

describe('The configuration', () => {
  const config = cmsConfig([2026, 2025], 'https://kentongan.example');
  const collections = (config.collections ?? []) as { name: string; folder?: string; fields?: AnyField[]; path?: string }[];

  test('Each year has articles with a folder of their own and articles that are one file.', () => {
    const years = collections.filter(({ name }) => name.startsWith('artikel-'));
    expect(years.map(({ name, folder, path }) => [name, folder, path?.split('/').slice(1).join('/')])).toEqual([
      ['artikel-2026', 'content/articles/2026', '{{slug}}/index'],
      ['artikel-2026-teks', 'content/articles/2026', '{{slug}}'],
      ['artikel-2025', 'content/articles/2025', '{{slug}}/index'],
      ['artikel-2025-teks', 'content/articles/2025', '{{slug}}'],
    ]);
  });

  test('What a field chooses from is a collection of the same configuration.', () => {
    const names = collections.map(({ name }) => name);
    const asked = collections.flatMap(({ fields = [] }) => fields).flatMap((field) => (field as { collection?: string }).collection ?? []);
    expect(new Set(asked)).toEqual(new Set(['rubrik', 'wilayah', 'penulis', 'topik']));
    expect([...new Set(asked)].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('No key is undefined: other programs that read the same configuration stumble over that.', () => {
    const visit = (value: unknown, path: string): string[] =>
      value === undefined
        ? [path]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => visit(inner, `${path}.${key}`))
          : [];
    expect(visit(config, '')).toEqual([]);
  });
});
