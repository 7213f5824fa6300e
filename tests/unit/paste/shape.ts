/** One raw text, and what has to become of it. */
import { expect } from 'vitest';
import { convertPaste } from '#paste/convert-paste.ts';
import { facts } from './facts.ts';

export interface Expected {
  title?: string;
  deck?: string | undefined;
  category?: string;
  kind?: string;
  dateline?: string | undefined;
  sources?: undefined;
  published?: string;
  eventDay?: string | undefined;
  body?: readonly string[];
  /** Subjects about which the editor has to be asked. */
  doubts?: readonly string[];
  caption?: string;
  credit?: string;
  authors?: readonly string[] | undefined;
}

export function expectShape(text: string, expected: Expected): void {
  const { article, eventDay, photo, report } = convertPaste(text, facts);
  const { body, doubts = [], ...data } = expected;
  const found: Record<string, unknown> = { ...article.data, eventDay, ...photo };
  for (const [key, value] of Object.entries(data)) expect(found[key], key).toEqual(value);
  if (body) expect(article.body.trimEnd().split('\n\n')).toEqual(body);
  expect(report.doubtful.map(({ subject }) => subject)).toEqual(expect.arrayContaining([...doubts]));
}
