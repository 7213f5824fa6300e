/** Structured data of a page, read without trust in its shape. */
import type { Page } from '../built-site.ts';
import { jsonLdTexts } from '../tree.ts';
import type { Complaints } from './complaint.ts';

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isNode);
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');
export const typeOf = (node: Node): string => wordsIn(node['@type']);

/** Every block, each with its own context; what cannot be read is complained of. */
export function readNodes({ tree }: Page, complaints: Complaints): Node[] {
  return jsonLdTexts(tree).flatMap((words) => {
    complaints.must(!words.includes('<'), 'a block of structured data can be ended by its own text');
    try {
      const node: unknown = JSON.parse(words);
      complaints.must(isNode(node) && node['@context'] === 'https://schema.org', 'a block has no context');
      return nodesIn(node);
    } catch {
      complaints.must(false, 'a block of structured data is no JSON', words.slice(0, 60));
      return [];
    }
  });
}

/** `Dr. Nurul Hikmawati, M.Si.` */
export const nameWithTitles = (person: Node): string => {
  const [before, name, after] = ['honorificPrefix', 'name', 'honorificSuffix'].map((key) => wordsIn(person[key]));
  return [before, after ? `${name ?? ''}, ${after}` : name].filter(Boolean).join(' ');
};

export const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;
/** No "Dr." or "S.H.", no second name, no word of who they are. */
export const notOneName = /,|\sdan\s|^(?:oleh|by)\s|\b(?:Dr|dr|Drs|Dra|Ir|Hj?|Prof)\.|\b[SM]\.\s?[A-Z]/i;
