/** Ways to break one field of structured data, each alone. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Mutation {
  /** `author.0.name` */
  field: string;
  how: 'missing' | 'different';
  broken: Json;
}

/** Every field at every depth once without it and once with another value in it. */
export function mutationsOf(node: Json): Mutation[] {
  return fieldsOf(node).flatMap((path) =>
    (['missing', 'different'] as const).map((how) => ({ field: path.join('.'), how, broken: edited(node, path, how) })),
  );
}

function fieldsOf(value: Json): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...fieldsOf(inner).map((path) => [key, ...path])]);
}

function edited(value: Json, [key = '', ...rest]: readonly string[], how: Mutation['how']): Json {
  const copy = structuredClone(value) as Record<string, Json>;
  const inner = copy[key] ?? null;
  if (rest.length > 0) copy[key] = edited(inner, rest, how);
  else if (how === 'different') copy[key] = other(inner);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

function other(value: Json): Json {
  if (typeof value === 'string') return `${value}9`;
  if (typeof value === 'number') return value + 100_000;
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? [...value, ...value.slice(0, 1)] : 'Kentongan';
}
