/** Which machines may read the site, and for what. Names: the operators' own pages, ai-robots-txt. */
import * as routes from '#routes.ts';
import { site } from '#site.ts';

/** For what purpose each one comes; whoever is not named is a search engine or a reader and may come. */
const agents = {
  /** Trains models; nobody is led back to the site. */
  training: [
    ...['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot', 'Applebot-Extended', 'meta-externalagent', 'Amazonbot', 'Bytespider'],
    ...['cohere-training-data-crawler', 'Diffbot'],
  ],
  /** Finds pages for answers that name them. */
  search: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot'],
  /** Fetches a page because somebody asked for it. */
  request: ['ChatGPT-User', 'Claude-User', 'Perplexity-User'],
} as const;

const purposes = { training: 'pelatihan model', search: 'pencarian yang menyebut sumbernya', request: 'permintaan pembaca' } as const;

/** A robot obeys the group with its own name alone, so each group says everything (RFC 9309). */
export function robotsText(siteUrl: string): string {
  const groups = (Object.keys(agents) as (keyof typeof agents)[]).map((purpose) => [
    `# ${purposes[purpose]}`,
    ...agents[purpose].map((name) => `User-agent: ${name}`),
    ...rules(site.robots[purpose]),
  ]);
  const everyone = ['User-agent: *', ...rules(true)];
  const sitemaps = [routes.sitemapIndex, routes.newsSitemap].map((path) => `Sitemap: ${routes.absolute(path, siteUrl)}`);
  return [...[everyone, ...groups].map((lines) => lines.join('\n')), sitemaps.join('\n')].join('\n\n') + '\n';
}

/** Pages that are not for search engines say so themselves, which they can only where they may be read; the editors' program is no page. */
const rules = (welcome: boolean) => (welcome ? ['Allow: /', `Disallow: ${routes.admin}`] : ['Disallow: /']);
