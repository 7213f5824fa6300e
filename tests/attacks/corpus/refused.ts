/** Everything that the build refuses, attack by attack. */
import type { Refused } from '../attack.ts';
import { freshSlug } from '../attack.ts';
import { article, picture } from '../newsroom.ts';
import { bodies } from './bodies.ts';
import { refusedWords } from './fields.ts';
import { refusedFiles } from './files.ts';
import { refusedPaths } from './paths.ts';
import { refusedSyntax } from './syntax.ts';

const refusedBodies = bodies.flatMap(([name, markdown, outcome]): Refused[] => {
  if (!('refused' in outcome)) return [];
  const folder = `articles/2025/06/${freshSlug('naskah')}`;
  const at = `${folder}/index.md`;
  return [{ name, files: { [at]: article({}, markdown), [`${folder}/a.jpg`]: picture }, at, says: outcome.refused }];
});

export const refused: readonly Refused[] = [...refusedBodies, ...refusedWords, ...refusedPaths, ...refusedSyntax, ...refusedFiles];
