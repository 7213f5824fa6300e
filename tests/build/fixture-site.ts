/** The site that the built-site and the browser tests look at: the fixture newsroom at a fixed instant. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const projectDir = resolve(import.meta.dirname, '../..');
export const fixtureContent = join(projectDir, 'tests/fixtures/newsroom');
export const fixtureSite = join(projectDir, '.cache/test-site/dist');
export const fixtureOrigin = 'https://tirta.example';
export const fixtureTime = '2025-06-15T12:00:00+07:00';

/** Set by tests/run.ts for its stages, which share one build. */
export const builtAlready = 'TEST_SITE_BUILT';

export interface BuildInput {
  content: string;
  out: string;
  cache: string;
  time?: string;
  timeZone?: string;
  options?: readonly string[];
  /** A copy of the project, when its code is edited. */
  project?: string;
  /** A command that starts Node, such as one that takes rights away. */
  through?: readonly string[];
}

export interface BuildResult {
  code: number;
  output: string;
}

/** Nothing of this process's environment but what a program needs to start. */
export const buildEnvironment = ({ content, out, cache, time = fixtureTime, timeZone }: BuildInput): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...(timeZone !== undefined && { TZ: timeZone }),
  CONTENT_DIR: content,
  OUT_DIR: out,
  CACHE_DIR: cache,
  BUILD_TIME: time,
  SITE_URL: fixtureOrigin,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs `npm run build`, or another command with the same settings. */
export function build(input: BuildInput, tool = 'build'): Promise<BuildResult> {
  const { options = [], project = projectDir, through = [] } = input;
  const env = buildEnvironment(input);
  const [command = '', ...args] = [...through, process.execPath, `src/tools/${tool}.ts`, ...options];
  const child = spawn(command, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** @throws Error with the output of a build that failed */
export async function buildFixtureSite(): Promise<void> {
  const cache = join(projectDir, '.cache/test-site/cache');
  const { code, output } = await build({ content: fixtureContent, out: fixtureSite, cache });
  if (code !== 0) throw new Error(`Situs uji gagal dibangun.\n${output}`);
}
