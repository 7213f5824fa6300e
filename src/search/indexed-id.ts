/** How an article is called in the index: its part, and its number there, oldest first. */
export const indexedId = (part: string, number: number): string => `${part}/${number.toString(36)}`;

export function readIndexedId(id: string): { part: string; number: number } {
  const [part = '', number = ''] = id.split('/');
  return { part, number: parseInt(number, 36) };
}
