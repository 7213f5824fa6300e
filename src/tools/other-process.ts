/** Work on the same build in a process of its own, with the same clock. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, projectDir } from '#settings.ts';

/** What went wrong was said by the process in which it did. */
class BrokenShare extends Error {
  override name = 'BrokenShare';
  override message = 'Sebagian situs gagal disusun; sebabnya tertulis di atas. Situs yang lama tidak berubah.';
}

/** @param program beside this file */
export function runProcess(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, join(projectDir, 'src/tools', program), ...args], {
    cwd: projectDir,
    env: environment,
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new BrokenShare())));
  });
}
