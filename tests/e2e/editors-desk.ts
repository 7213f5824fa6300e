/** The program at /admin/ as an editor uses it, with the folder of this computer, and what the commands say of the result. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, buildEnvironment, projectDir } from '../build/fixture-site.ts';
import { fillFolder, folderFiles } from './own-folder.ts';
import { expect } from './test.ts';

export async function openDesk(page: Page): Promise<void> {
  await fillFolder(page);
  // The program makes only those fields that are in view.
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await expect(page.getByRole('treeitem', { name: 'Artikel 2025', exact: true })).toBeVisible();
}

export const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();
export const saved = (page: Page) => expect(page.getByText('Tersimpan.')).toBeVisible();
export const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** Adds words to the end of the text in the form. */
export async function typeInBody(page: Page, words: string): Promise<void> {
  await page.locator('[contenteditable=true]').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What the commands say of the folder as it is now: the linter, and where it is asked for the build. */
export async function acceptFolder(page: Page, { isBuilt }: { isBuilt: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redaksi-'));
  try {
    for (const [path, bytes] of Object.entries(await folderFiles(page))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), Buffer.from(bytes, 'base64'));
    }
    const content = join(folder, 'content');
    const cache = join(folder, 'cache');
    const env = buildEnvironment({ content, out: join(folder, 'site'), cache });
    execFileSync(process.execPath, ['src/tools/lint-content.ts'], { cwd: projectDir, env, stdio: 'pipe' });
    if (!isBuilt) return;
    const { code, output } = await build({ content, out: join(folder, 'site'), cache });
    expect(code, output).toBe(0);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('<h1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
