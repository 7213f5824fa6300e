/** Digests that name what was made of something: the same parts always give the same name. */
import { hash } from 'node:crypto';

/**
 * @param parts lists as lists: spread, one of a whole archive would be more arguments than a call can take
 * @returns 32 hexadecimal digits of SHA-256, over the parts and their limits: no text of a newsroom holds the character between them
 */
export const digestOf = (...parts: readonly (string | readonly string[])[]): string => hash('sha256', parts.flat().join('\0')).slice(0, 32);

/**
 * Of an address, for what must not name it. The service worker makes the same of what it keeps (worker/forgotten.ts).
 * @param path as browsers write it, from the first slash on
 * @returns the start of its SHA-256, long enough that no two addresses of a site share it
 */
export const addressDigest = (path: string): string => digestOf(new URL(`https://x.example${path}`).pathname).slice(0, 16);

/**
 * Of a file or its text, just as it is: what was read is recognised by it wherever it is read again.
 * @returns all 64 hexadecimal digits of SHA-256
 */
export const contentDigest = (content: Buffer | string): string => hash('sha256', content);

/** Of any value that JSON can write (not of `undefined`); equal values with keys in the same order have the same digest. */
export const digestOfValue = (value: unknown): string => digestOf(JSON.stringify(value));
