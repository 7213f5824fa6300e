import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (tool: string, environment: Record<string, string>, ...options: string[]) =>
  spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...options], { encoding: 'utf8', env: { ...process.env, ...environment } });

describe('A wrong setting is answered with one sentence and exit code 1', () => {
  const mistakes: [sentence: string, tool: string, environment: Record<string, string>, options: string[], says: string][] = [
    ['An address without https.', 'lint-content', { SITE_URL: 'kentongan.id' }, [], 'SITE_URL "kentongan.id" bukan alamat situs.'],
    ['A thirteenth month.', 'build', { BUILD_TIME: '2026-13-01' }, [], 'BUILD_TIME "2026-13-01" tidak dikenali.'],
    ['A misspelled option.', 'build', {}, ['--forse'], 'Pilihan --forse tidak dikenal.'],
    ['A content folder that is not there.', 'lint-content', { CONTENT_DIR: '/tidak/ada' }, [], 'Folder konten /tidak/ada tidak ada.'],
    ['A wrong address while serving.', 'serve', { SITE_URL: 'x' }, [], 'SITE_URL "x" bukan alamat situs.'],
    ['A wrong address before the launch.', 'launch-check', { SITE_URL: 'x' }, [], 'SITE_URL "x" bukan alamat situs.'],
  ];
  for (const [sentence, tool, environment, options, says] of mistakes) {
    test(sentence, { timeout: 60_000 }, () => {
      const { status, stderr } = run(tool, environment, ...options);
      expect(stderr).toContain(says);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    });
  }
});
