/** Rendered bodies, from the packs that the reading has filled; from the file where a pack was lost meanwhile. */
import type { Story } from '#editorial/edition.ts';
import { BodyPack } from '#markdown/body-pack.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { standingTexts } from '#newsroom/read-newsroom.ts';
import { readSourceFile } from '#newsroom/source-file.ts';
import { ChangedMeanwhile } from '#queries/changed-meanwhile.ts';
import { cacheDir, contentDir, projectDir, siteUrl } from '#settings.ts';

/**
 * Pages are made month by month, feeds jump between months: packs are held as far as memory allows. The one that was
 * asked for last stands last.
 */
const packs = new Map<string, BodyPack>();
const mostCharacters = 60_000_000;

async function packOf(name: string): Promise<BodyPack> {
  const pack = packs.get(name) ?? (await BodyPack.open(cacheDir, projectDir, name));
  packs.delete(name);
  packs.set(name, pack);
  let sum = [...packs.values()].reduce((size, each) => size + each.size, 0);
  for (const [oldest, { size }] of packs) {
    if (sum <= mostCharacters || oldest === name) break;
    packs.delete(oldest);
    sum -= size;
  }
  return pack;
}

async function render(name: string, file: string, digest: string, sponsored: boolean): Promise<RenderedBody> {
  const pack = await packOf(name);
  const read = () => {
    const source = readSourceFile(contentDir, file);
    if (source.digest !== digest) throw new ChangedMeanwhile(file);
    return source.body;
  };
  return pack.render({ digest, read }, { siteUrl, sponsored });
}

export const articleBody = ({ id, file, digest, data }: Story): Promise<RenderedBody> =>
  render(id.slice(0, 7).replace('/', '-'), file, digest, data.kind === 'advertorial');

/** @param entry a page of the site or an author with a biography */
export const textBody = (entry: { file: string; digest: string }): Promise<RenderedBody> =>
  render(standingTexts, entry.file, entry.digest, false);
