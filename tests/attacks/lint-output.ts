/** What `npm run lint:content` says of a folder, in each of its forms. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildEnvironment, projectDir } from '../build/fixture-site.ts';

/** Whatever does more in a terminal than be seen; line breaks are for ends of lines. */
export const steering = /(?!\n)[\p{Cc}]|\p{Bidi_Control}/u;

/** Workflow commands of GitHub begin a line. */
const ours = /^::(?:error|warning) file=[^:]*,line=\d+,col=\d+,title=[a-z-]+::\S/;

export async function runLint(content: string, folder: string, format: 'text' | 'json' | 'github'): Promise<string> {
  const env = buildEnvironment({ content, out: join(folder, 'site'), cache: join(folder, 'cache') });
  const output = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      ['src/tools/lint-content.ts', '--format', format],
      { cwd: projectDir, env, maxBuffer: 1e9 },
      (_error, stdout, stderr) => done(stdout + stderr),
    );
  });
  expect(output).not.toMatch(steering);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  const lines = output.trimEnd().split('\n');
  if (format === 'json') expect(Array.isArray(JSON.parse(lines[0] ?? ''))).toBe(true);
  else if (format === 'github') expect(lines.slice(0, -1).filter((line) => !ours.test(line))).toEqual([]);
  else expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
  return output;
}
