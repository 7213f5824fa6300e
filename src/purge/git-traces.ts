/** What Git keeps of files that were purged. Nothing is changed here: rewriting a history concerns everybody who has a copy. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

export interface GitTraces {
  /** Below the top of the repository, under every name that they have had. */
  paths: string[];
  /** Each as Git prints it: its short hash and its day, oldest first. The subjects are left out, they may quote the headline. */
  commits: string[];
  /** Commits elsewhere in which the address came or went: the ledger, other articles. */
  mentions: string[];
}

/** @returns undefined outside Git, and where Git is missing */
export async function gitTraces(contentDir: string, id: string): Promise<GitTraces | undefined> {
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd: contentDir, maxBuffer });
    return stdout.split('\n').filter(Boolean);
  };
  try {
    const [top = ''] = await git('rev-parse', '--show-toplevel');
    const inTop = async (...args: string[]) => git('-C', top, ...args);
    const own = [`articles/${id}.md`, `articles/${id}`];
    const known = await git('log', '--all', '--format=', '--name-only', '--', ...own);
    const paths = new Set(known);
    // Followed back through renames: the same text and pictures under other names.
    for (const path of known)
      for (const name of await inTop('log', '--all', '--follow', '--format=', '--name-only', '--', path)) paths.add(name);
    const commits = paths.size === 0 ? [] : await inTop('log', '--all', '--reverse', '--format=%h %as', '--', ...paths);
    const mentions = await inTop('log', '--all', '--reverse', '--format=%h %as', '-S', id);
    return { paths: [...paths].sort(), commits, mentions: mentions.filter((commit) => !commits.includes(commit)) };
  } catch {
    return undefined;
  }
}
