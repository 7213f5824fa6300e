/** Puts a site together from bound volumes: whole folders by one link each, single files by a second name. */
import { cpSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { linkOrCopy } from '#volumes/bind.ts';
import type { VolumeRecord } from '#volumes/record.ts';
import type { Shelf } from '#volumes/shelf.ts';
import { fileOf } from '#volumes/volume.ts';

/**
 * @param release an empty folder
 * @param copy real files instead of links, for hosts and tools that cannot follow them
 */
export function assemble(records: readonly VolumeRecord[], shelf: Shelf, release: string, { copy }: { copy: boolean }): void {
  for (const { folder, folders, loose } of records) {
    const from = shelf.path(folder);
    for (const own of folders) {
      const source = join(from, own);
      if (statSync(source, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
      const target = join(release, own);
      mkdirSync(dirname(target), { recursive: true });
      if (copy) cpSync(source, target, { recursive: true });
      else symlinkSync(relative(dirname(target), source), target.replace(/\/$/, ''));
    }
    for (const path of loose) {
      const target = join(release, fileOf(path));
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(join(from, fileOf(path)), target);
    }
  }
}
