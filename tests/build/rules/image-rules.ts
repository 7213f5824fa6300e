/** Pictures that an article names: they are there, as large as said, and those that the page shows. */
import sharp from 'sharp';
import { metaContent, type BuiltSite, type Page } from '../built-site.ts';
import { first, text } from '../tree.ts';
import type { Complaints } from './complaint.ts';
import { nodesIn, typeOf, wordsIn, type Node } from './nodes.ts';

const fewestPixels = 50_000;
const ratios = [16 / 9, 4 / 3, 1];
const cardRatio = 1200 / 630;
const sizes = new Map<string, Promise<{ width: number; height: number; format: string; bytes: number }>>();

/** Looked at once for each file. */
export function sizeOf(site: BuiltSite, file: string): Promise<{ width: number; height: number; format: string; bytes: number }> {
  const key = `${site.folder}${file}`;
  const bytes = () => site.readBytes(file);
  const known =
    sizes.get(key) ??
    sharp(bytes())
      .metadata()
      .then(({ width, height, format }) => ({ width, height, format, bytes: bytes().length }));
  sizes.set(key, known);
  return known;
}

export const fileAt = (url: string, site: BuiltSite): string =>
  url.startsWith(`${site.origin}/`) ? decodeURIComponent(url.slice(site.origin.length)) : '';

export async function imageComplaints(node: Node, page: Page, site: BuiltSite, complaints: Complaints): Promise<void> {
  const images = nodesIn(node['image']);
  const photo = first(page.tree, 'figure', { className: 'lead-photo' });
  const isPhoto = images.some((image) => fileAt(wordsIn(image['url']), site).startsWith('/foto/'));
  complaints.must(images.length > 0, 'image');
  complaints.must(photo !== undefined || !isPhoto, 'a photograph that the page does not show');
  complaints.same(images[0]?.['url'], metaContent(page, 'og:image'), 'image against og:image');
  const shapes = isPhoto ? ratios : [cardRatio];
  complaints.same(images.length, shapes.length, 'number of pictures');
  for (const [index, image] of images.entries()) {
    const file = fileAt(wordsIn(image['url']), site);
    complaints.same(typeOf(image), 'ImageObject', 'kind of picture');
    complaints.same(image['contentUrl'], image['url'], 'contentUrl');
    if (!site.has(file)) {
      complaints.must(false, 'a picture that is not on the site', image['url']);
      continue;
    }
    const { width, height } = await sizeOf(site, file);
    complaints.same([image['width'], image['height']], [width, height], 'size of a picture');
    complaints.must(width * height >= fewestPixels, 'a picture is too small', [width, height]);
    complaints.must(Math.abs(width / height / (shapes[index] ?? 0) - 1) < 0.01, 'shape of a picture', [width, height]);
    complaints.same(image['creditText'], isPhoto ? text(first(photo, 'span', { className: 'credit' })) : undefined, 'creditText');
    complaints.must(!isPhoto || wordsIn(image['copyrightNotice']) !== '', 'copyrightNotice');
  }
}
