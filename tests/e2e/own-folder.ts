/**
 * The folder on an editor's computer, without the dialog in which it is chosen: the browser's private file system stands
 * for the disk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fixtureContent, fixtureTime } from '../build/fixture-site.ts';

/**
 * Puts the fixture newsroom into the folder and lets the page choose it. The page stands at the site's origin.
 * @param others texts by path below the content folder
 */
export async function fillFolder(page: Page, others: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(fixtureTime));
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    const granted = () => Promise.resolve('granted');
    Object.assign(FileSystemHandle.prototype, { requestPermission: granted, queryPermission: granted });
  });
  await page.goto('/robots.txt');
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const { path, bytes } of files) {
        const names = path.split('/');
        let folder = root;
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const writable = await file.createWritable();
        await writable.write(Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)));
        await writable.close();
      }
    },
    [
      ...fixtureFiles(),
      ...Object.entries(others).map(([path, text]) => ({ path: `content/${path}`, bytes: Buffer.from(text).toString('base64') })),
    ],
  );
}

const fixtureFiles = () =>
  readdirSync(fixtureContent, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `content${file.slice(fixtureContent.length)}`, bytes: readFileSync(file).toString('base64') }));

/** Every file of the folder, by path; contents in base64. */
export const folderFiles = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${name}/`);
        else {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          found[path + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });

export async function textOf(page: Page, path: string): Promise<string> {
  const { [path]: bytes } = await folderFiles(page);
  if (bytes === undefined) throw new Error(`${path} is not in the folder`);
  return Buffer.from(bytes, 'base64').toString('utf8');
}
