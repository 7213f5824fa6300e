/** The process that reads a content folder: asked again and again, ended where it takes too long. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { buildEnvironment, projectDir, type BuildInput } from '../build/fixture-site.ts';
import type { Accepted, Refused } from './reader.ts';

export type Answer = Accepted | Refused | { kind: 'hung' } | { kind: 'crashed'; output: string };

/** More than any editor waits for the reading of a few dozen texts. */
const mostMs = 10_000;

export class Reading {
  readonly #input: BuildInput;
  #child: ChildProcess | undefined;
  #output = '';

  constructor(input: BuildInput) {
    this.#input = input;
  }

  /** What a build says to the content folder as it is now. */
  async ask(): Promise<Answer> {
    const child = (this.#child ??= await this.#start());
    this.#output = '';
    return new Promise((done) => {
      const settle = (answer: Answer, isOver: boolean) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isOver) this.end();
        done(answer);
      };
      const timer = setTimeout(() => settle({ kind: 'hung' }, true), mostMs);
      child.once('message', (answer) => settle(answer as Answer, false));
      child.once('exit', () => settle({ kind: 'crashed', output: this.#output }, true));
      child.send('read');
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const env = buildEnvironment(this.#input);
    const [execPath, ...execArgv] = [...(this.#input.through ?? []), process.execPath];
    const child = fork(join(import.meta.dirname, 'reader.ts'), { cwd: projectDir, env, execPath, execArgv, silent: true });
    child.stderr?.on('data', (chunk: Buffer) => (this.#output = `${this.#output}${chunk.toString()}`.slice(-4000)));
    child.stdout?.resume();
    await new Promise((done, fail) =>
      child
        .once('message', done)
        .once('error', fail)
        .once('exit', () => fail(new Error(this.#output))),
    );
    child.removeAllListeners();
    return child;
  }
}
