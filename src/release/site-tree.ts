/** What a built site is made of, without looking into the folders of its volumes. */
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

export interface LinkedFolder {
  /** Address without a slash at its end. */
  path: string;
  /** Where it lies. */
  from: string;
  /** Its volume's folder, which is named by what it holds, and the place in it. */
  part: string;
}

export interface SiteTree {
  folders: LinkedFolder[];
  /** Addresses of all other files. */
  loose: string[];
}

/** @param root a folder that is a site, made of links or of real files */
export async function readSiteTree(root: string): Promise<SiteTree> {
  const tree: SiteTree = { folders: [], loose: [] };
  const read = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
      const own = `${path}/${entry.name}`;
      const from = entry.isSymbolicLink() ? await realpath(join(root, own)) : undefined;
      const part = from === undefined ? undefined : /\/jilid\/([^/]+\/.+)$/.exec(from)?.[1];
      if (from !== undefined && part !== undefined) tree.folders.push({ path: own, from, part });
      else if (entry.isDirectory() || from !== undefined) await read(own);
      else tree.loose.push(own);
    }
  };
  await read('');
  return tree;
}

/** Addresses of all files below a folder, from there on. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
}
