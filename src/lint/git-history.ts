/** What Git knows of files in the content folder. */
import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Version {
  text: string;
  /** When it was committed; undefined for the file as it lies in the folder. */
  at: Date | undefined;
}

/** More output than any month of a newsroom makes. */
const maxBuffer = 256 * 1024 * 1024;

export class GitHistory {
  readonly #dir: string;
  readonly #since: Date;
  private constructor(dir: string, since: Date) {
    this.#dir = dir;
    this.#since = since;
  }

  /** @returns undefined outside Git, in a shallow clone, before the first commit, and where Git is missing */
  static async open(dir: string, since: Date): Promise<GitHistory | undefined> {
    try {
      const { stdout } = await run('git', ['rev-parse', '--is-shallow-repository', '--verify', 'HEAD'], { cwd: dir });
      return stdout.startsWith('false') ? new GitHistory(dir, since) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Of each file that was changed since then, what it was before and each version since, oldest first; new ones have none before. */
  async versionsOf(files: readonly string[]): Promise<Map<string, Version[]>> {
    const wanted = new Set(files);
    const commits = await this.#commits();
    const edited = new Set(await this.#lines(['diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'articles']));
    const asked = new Map<string, { object: string; at: Date }[]>();
    for (const file of edited) if (wanted.has(file)) asked.set(file, []);
    for (const { hash, at, files: changed } of commits)
      for (const file of changed.filter((each) => wanted.has(each)))
        asked.set(file, [...(asked.get(file) ?? []), { object: `${hash}:./${file}`, at }]);
    // One version alone was new, and nothing has happened to it since.
    const relevant = [...asked].map(([file, versions]) => ({ file, versions, first: versions[0]?.object.split(':')[0] ?? '' }));
    const objects = relevant.flatMap(({ file, versions, first }) => [
      first === '' ? `HEAD:./${file}` : `${first}^:./${file}`,
      ...versions.map(({ object }) => object),
    ]);
    const texts = await this.#read(objects);
    let next = 0;
    const result = new Map<string, Version[]>();
    for (const { file, versions } of relevant) {
      const [before, ...later] = texts.slice(next, (next += versions.length + 1));
      const committed = later.map((text, index) => ({ text, at: versions[index]?.at }));
      const known = [{ text: before, at: new Date(0) }, ...committed].filter((version): version is Version => version.text !== undefined);
      const lying = edited.has(file) ? await readFile(join(this.#dir, file), 'utf8').catch(() => undefined) : undefined;
      result.set(file, [...known, ...(lying === undefined ? [] : [{ text: lying, at: undefined }])]);
    }
    return result;
  }

  /** Commits since then that touched articles, oldest first. */
  async #commits(): Promise<{ hash: string; at: Date; files: string[] }[]> {
    const args = [
      'log',
      '--reverse',
      '--no-renames',
      '--name-only',
      '--relative',
      '-z',
      `--since=${this.#since.toISOString()}`,
      '--format=%x01%H %ct',
      '--',
      'articles',
    ];
    const { stdout } = await run('git', args, { cwd: this.#dir, maxBuffer });
    return stdout
      .split('\u0001')
      .slice(1)
      .map((entry) => {
        const [head = '', ...files] = entry.split(/[\0\n]+/).filter(Boolean);
        const [hash = '', seconds = '0'] = head.split(' ');
        return { hash, at: new Date(Number(seconds) * 1000), files };
      });
  }

  async #lines(args: readonly string[]): Promise<string[]> {
    const { stdout } = await run('git', args, { cwd: this.#dir, maxBuffer });
    return stdout.split('\0').filter(Boolean);
  }

  /** Many objects through one process; undefined for what does not exist. */
  async #read(objects: readonly string[]): Promise<(string | undefined)[]> {
    if (objects.length === 0) return [];
    const child = spawn('git', ['cat-file', '--batch'], { cwd: this.#dir, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise<void>((done, fail) => child.on('error', fail).on('close', () => done()));
    child.stdin.end(`${objects.join('\n')}\n`);
    await closed;
    return readBatch(Buffer.concat(chunks), objects.length);
  }
}

/** `<hash> blob <bytes>`, the content and a line break for each; `… missing` for what is not there. */
function readBatch(output: Buffer, count: number): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let at = 0;
  while (texts.length < count) {
    const end = output.indexOf(10, at);
    const size = /^\S+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    texts.push(size === undefined ? undefined : output.toString('utf8', at, at + Number(size)));
    if (size !== undefined) at += Number(size) + 1;
  }
  return texts;
}
