/** From bound volumes to the site that is served. */
import { cacheDir, outDir } from '#settings.ts';
import { discard, isServed, newRelease, publish, removeOld, servedFolders } from '#tools/releases.ts';
import { storageSentence } from '#tools/terminal.ts';
import { assemble } from '#volumes/assemble.ts';
import { readRecord } from '#volumes/record.ts';
import type { Shelf } from '#volumes/shelf.ts';

/** @returns what to say of it */
export async function publishSite(
  names: readonly string[],
  shelf: Shelf,
  { copy, took }: { copy: boolean; took: () => string },
): Promise<string> {
  const records = (await Promise.all(names.map((name) => readRecord(cacheDir, name)))).filter((record) => record !== undefined);
  const volumes = records.map(({ folder }) => folder);
  if (!copy && (await isServed(outDir, volumes))) return `Tidak ada yang berubah; situs yang lama tetap dipakai (${took()}).`;
  const release = await newRelease(outDir);
  try {
    assemble(records, shelf, release, { copy });
    await publish(release, outDir, { copy, volumes });
  } catch (error) {
    await discard(release);
    throw error;
  }
  const said = `Situs siap di ${outDir} (${took()}).`;
  try {
    await removeOld(outDir);
    await shelf.clear(new Set([...volumes, ...(await servedFolders(outDir))]));
  } catch (error) {
    // Readers have the new site already.
    const reason = storageSentence(error);
    if (reason === undefined) throw error;
    return `${said}\nSisa situs yang lama tidak terhapus. ${reason}`;
  }
  return said;
}
