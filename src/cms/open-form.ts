/** A form that is open in the program: what somebody has typed into it, and filling in what nobody has. */
import type { Content } from '#cms/source-file.ts';

/** Flat, as the program keeps them: `regions.0`, `sources.0.name`. */
type Values = Record<string, unknown>;

/** What is used here of the program's draft of an entry. */
export interface OpenForm {
  id: string;
  isNew: boolean;
  collectionName: string;
  defaultLocale: string;
  /** As the form was opened, by language. */
  originalValues: Record<string, Values>;
  currentValues: Record<string, Values>;
}

const typedValues = ({ currentValues, defaultLocale }: OpenForm): Values => currentValues[defaultLocale] ?? {};
const firstValues = ({ originalValues, defaultLocale }: OpenForm): Values => originalValues[defaultLocale] ?? {};

export const typedText = (form: OpenForm, key: string): string => asText(typedValues(form)[key]);
/** What the form was opened with. */
export const firstText = (form: OpenForm, key: string): string => asText(firstValues(form)[key]);
const asText = (value: unknown) => (typeof value === 'string' ? value : '');

const isWithin = (path: string, key: string) => path === key || path.startsWith(`${key}.`);
const subtree = (values: Values, key: string) => Object.entries(values).filter(([path]) => isWithin(path, key));

/** Whether nobody has changed a field since the form was opened. */
export const isUntouched = (form: OpenForm, key: string): boolean =>
  JSON.stringify(subtree(typedValues(form), key)) === JSON.stringify(subtree(firstValues(form), key));

/** Puts values into the form, in place of what stands there. */
export function fillIn(form: OpenForm, content: Content): void {
  const values = typedValues(form);
  for (const [key, value] of Object.entries(content)) {
    for (const [path] of subtree(values, key)) Reflect.deleteProperty(values, path);
    for (const [path, inner] of flat(key, value)) values[path] = inner;
  }
}

function flat(path: string, value: unknown): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(`${path}.${key}`, inner));
}
