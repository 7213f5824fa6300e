/** Pictures whose data say where they were taken. */
import { join } from 'node:path';
import exif from 'exif-reader';
import sharp from 'sharp';
import type { Article } from '#editorial/article.ts';

/** @returns paths below the content folder */
export async function locatedPictures(articles: readonly Article[], contentDir: string): Promise<Set<string>> {
  const paths = articles.flatMap(({ pictures }) => Object.values(pictures).map(({ path }) => path));
  const located = await Promise.all(paths.map(async (path) => ((await isLocated(join(contentDir, path))) ? [path] : [])));
  return new Set(located.flat());
}

async function isLocated(path: string): Promise<boolean> {
  const metadata = await sharp(path)
    .metadata()
    .catch(() => undefined);
  if (!metadata?.exif) return false;
  try {
    const { GPSInfo } = exif(metadata.exif);
    return GPSInfo?.GPSLatitude !== undefined || GPSInfo?.GPSLongitude !== undefined;
  } catch {
    return false;
  }
}
