/** What a cached result was made by: digests of source files, so that edited code never meets results of older code. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param paths files and folders below the project; of a folder every file counts, by name and content
 * @returns 16 hexadecimal digits; library versions always count, through the lock file
 */
export function fingerprintOf(projectDir: string, paths: readonly string[]): string {
  const name = [projectDir, ...paths].join('\n');
  const fingerprint = known.get(name) ?? compute(projectDir, paths);
  known.set(name, fingerprint);
  return fingerprint;
}

/** Parts of src from which pages are drawn: most edits of the code are here, and much of what the build makes shows none of it. */
export const drawing = ['components', 'layouts', 'styles', 'pages', 'client', 'worker'];

/** @returns of all of src but the parts that draw pages, for what nothing of them can reach (a test looks) */
export const fingerprintBehindPages = (projectDir: string): string =>
  fingerprintOf(
    projectDir,
    readdirSync(join(projectDir, 'src'))
      .filter((name) => !drawing.includes(name))
      .sort()
      .map((name) => `src/${name}`),
  );

/** A process runs the code that it has loaded, whatever is edited meanwhile. */
const known = new Map<string, string>();

function compute(projectDir: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...paths, 'package-lock.json'].flatMap((path) => filesBelow(projectDir, path)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectDir, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(projectDir: string, path: string): string[] {
  const found = statSync(join(projectDir, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(projectDir, path), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
