/** Puts a site together from bound volumes: whole folders by one link each, single files by a second name. */
import { cp, mkdir, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { linkOrCopy } from '#volumes/bind.ts';
import type { VolumeRecord } from '#volumes/record.ts';
import type { Shelf } from '#volumes/shelf.ts';
import { fileOf } from '#volumes/volume.ts';

/**
 * @param release an empty folder
 * @param copy real files instead of links, for hosts and tools that cannot follow them
 */
export async function assemble(
  records: readonly VolumeRecord[],
  shelf: Shelf,
  release: string,
  { copy }: { copy: boolean },
): Promise<void> {
  for (const { folder, folders, loose } of records) {
    const from = shelf.path(folder);
    for (const own of folders) {
      const source = join(from, own);
      if (!(await isFolder(source))) continue;
      const target = join(release, own);
      await mkdir(dirname(target), { recursive: true });
      if (copy) await cp(source, target, { recursive: true });
      else await symlink(relative(dirname(target), source), target.replace(/\/$/, ''));
    }
    for (const path of loose) {
      const target = join(release, fileOf(path));
      await mkdir(dirname(target), { recursive: true });
      await linkOrCopy(join(from, fileOf(path)), target);
    }
  }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true;
