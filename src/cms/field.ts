/** From a key of a schema to a field of a form: what the schema knows is taken from there and never typed again. */
import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import { documentation } from '#schemas/fields.ts';

/** What a form adds to a schema: words, and the kind of control. */
export type Look = { label: string } & Record<string, unknown>;
/** One for each key, or the types do not agree. */
export type Looks<T> = Readonly<Record<keyof T & string, Look>>;

interface Definition {
  type: string;
  innerType?: z.ZodType;
  entries?: Record<string, string>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

export function isOptional(schema: z.ZodType): boolean {
  return definitionOf(schema).type === 'optional';
}

/** The schema that an editor's value has to satisfy once there is one. */
export const required = (schema: z.ZodType): z.ZodType => {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' && innerType ? required(innerType) : schema;
};

export type Shape = Record<string, z.ZodType>;
export const shapeOf = (schema: z.ZodType): Shape => (required(schema) as unknown as { shape: Shape }).shape;
export const itemOf = (schema: z.ZodType): z.ZodType => (required(schema) as unknown as { element: z.ZodType }).element;

/** @param look replaces what would follow from the schema */
export function field(name: string, schema: z.ZodType, look: Look): Field {
  const inner = required(schema);
  // What labels say already need not be said twice.
  const description = documentation(schema)?.description;
  const { type } = definitionOf(inner);
  return {
    name,
    ...(description !== undefined && description !== look.label && { hint: description }),
    ...(isOptional(schema) && { required: false }),
    ...(type === 'boolean' && { widget: 'boolean' }),
    ...look,
  } as Field;
}

/** @param keys in the order of the form */
export function fieldsOf<T extends Shape>(shape: T, looks: Looks<T>, keys = Object.keys(looks)): Field[] {
  return keys.map((key) => {
    const [schema, look] = [shape[key], looks[key]];
    if (!schema || !look) throw new Error(`${key} is not in the schema`);
    return field(key, schema, look);
  });
}

/** Choices of an enumeration, with the words that editors read. */
export const choices = <T extends string>(labels: Readonly<Record<T, string>>, values: readonly T[]) =>
  values.map((value) => ({ label: labels[value], value }));

/** An instant, typed by the clock of the newsroom wherever the device is. */
export const instantLook = (zone: string) => ({ widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ', input_timezone: zone });
export const dayLook = { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };

/** Several entries of another collection, named by their files. */
export const relation = (collection: string, multiple: boolean) => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: ['name'],
  search_fields: ['name'],
  multiple,
});
