/** Everything that search engines, aggregators and shared links need, on a whole site. */
import pMap from 'p-map';
import type { BuiltSite } from '../built-site.ts';
import { articleComplaints } from './article-rules.ts';
import type { PageRule } from './complaint.ts';
import { feedComplaints } from './feed-rules.ts';
import { headComplaints } from './head-rules.ts';
import { htmlComplaints } from './html-rules.ts';
import { linkComplaints, stubComplaints } from './link-rules.ts';
import { siteNodeComplaints } from './site-node-rules.ts';
import { sitemapComplaints } from './sitemap-rules.ts';

const pageRules: readonly PageRule[] = [headComplaints, articleComplaints, siteNodeComplaints, linkComplaints, htmlComplaints];

export async function siteComplaints(site: BuiltSite): Promise<string[]> {
  const ofPages = await pMap(site.pages, async (page) => (await Promise.all(pageRules.map(async (rule) => rule(page, site)))).flat(), {
    concurrency: 4,
  });
  const ofStubs = await pMap(site.stubs, async (stub) => [...stubComplaints(stub, site), ...(await htmlComplaints(stub))], {
    concurrency: 4,
  });
  return [...ofPages.flat(), ...ofStubs.flat(), ...(await sitemapComplaints(site)), ...feedComplaints(site)];
}
