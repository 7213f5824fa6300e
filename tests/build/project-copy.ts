/** A copy of the project, for tests and measurements that edit its code. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './fixture-site.ts';

/** As much as a build reads; libraries are those of the project. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** @param folder one that does not exist yet */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of parts) cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
}
