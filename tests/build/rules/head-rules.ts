/** What a page says of itself in its head: language, address, robots, social networks. */
import { isIndexed, metaContent, type BuiltSite, type Page } from '../built-site.ts';
import { all, attribute, first, text } from '../tree.ts';
import { Complaints } from './complaint.ts';
import { fileAt, sizeOf } from './image-rules.ts';

const mostBytes = 300_000;

export async function headComplaints(page: Page, site: BuiltSite): Promise<string[]> {
  const complaints = new Complaints(page.path);
  const { tree } = page;
  const canonicals = all(tree, 'link', { rel: 'canonical' }).map((link) => attribute(link, 'href'));
  complaints.same(attribute(first(tree, 'html'), 'lang'), 'id', 'lang');
  complaints.same(canonicals, [site.origin + page.path], 'canonical');
  complaints.same(all(tree, 'meta', { name: 'robots' }).length, 1, 'number of robots rules');
  const robots = metaContent(page, 'robots') ?? '';
  complaints.same(robots, isIndexed(page) ? 'max-image-preview:large' : 'noindex', 'robots');
  if (page.path === '/404.html') complaints.must(!isIndexed(page), 'the page for lost addresses is indexed');
  complaints.must(text(first(tree, 'title')) !== '', 'title');
  for (const name of ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'])
    complaints.must((metaContent(page, name) ?? '').trim() !== '', name);
  complaints.same(metaContent(page, 'og:url'), site.origin + page.path, 'og:url');
  complaints.same(metaContent(page, 'og:locale'), 'id_ID', 'og:locale');
  complaints.same(metaContent(page, 'og:site_name'), metaContent(site.page('/'), 'og:site_name'), 'og:site_name');
  complaints.same(metaContent(page, 'og:type'), page.path.startsWith('/berita/') && isIndexed(page) ? 'article' : 'website', 'og:type');
  complaints.same(metaContent(page, 'twitter:card'), 'summary_large_image', 'twitter:card');
  await checkImage(page, site, complaints);
  checkPagination(page, site, complaints);
  return complaints.found;
}

async function checkImage(page: Page, site: BuiltSite, complaints: Complaints): Promise<void> {
  const file = fileAt(metaContent(page, 'og:image') ?? '', site);
  if (!site.has(file)) return complaints.must(false, 'og:image', metaContent(page, 'og:image'));
  const { width, height, format, bytes } = await sizeOf(site, file);
  complaints.same(
    [metaContent(page, 'og:image:width'), metaContent(page, 'og:image:height')],
    [String(width), String(height)],
    'size of og:image',
  );
  complaints.same(metaContent(page, 'og:image:type'), `image/${format}`, 'type of og:image');
  complaints.must(bytes < mostBytes, 'og:image is too heavy for messengers', bytes);
}

/** A bound page stands for itself and leads to the newest page of its list. */
function checkPagination({ path, tree }: Page, site: BuiltSite, complaints: Complaints): void {
  const [, list] = /^(\/(?:rubrik|wilayah|topik|penulis)\/.+\/)\d{4}\/\d+\/$/.exec(path) ?? [];
  if (list === undefined) return;
  complaints.must(site.hasPage(list) && all(first(tree, 'main'), 'a', { href: list }).length > 0, 'way back to the newest page', list);
}
