/** What stands around every page: rubrics in the head, legal pages in the foot. */
import type { Edition } from '#editorial/edition.ts';
import { homeRegion } from '#editorial/home-region.ts';
import { fullRegionName } from '#editorial/region.ts';
import * as routes from '#routes.ts';
import type { LinkView } from '#views/body-html.ts';

/** First step of every trail. */
export const homeLink: LinkView = { title: 'Beranda', href: routes.home };

export interface SiteView {
  rubrics: LinkView[];
  legal: LinkView[];
  /** The publication's own region. */
  region: LinkView | undefined;
  /** For the newsroom only: every page says so, and no search engine may keep one. */
  isPreview: boolean;
}

export function siteView(edition: Edition): SiteView {
  const pages = new Map(edition.content.pages.map(({ id, title }) => [id, title]));
  const order = [...routes.legalPages, ...[...pages.keys()].filter((id) => !(routes.legalPages as readonly string[]).includes(id))];
  const region = homeRegion(edition);
  return {
    region: region && { href: routes.region(region.slugs), title: fullRegionName(region) },
    isPreview: edition.isPreview,
    rubrics: edition.categories.map(({ id, name }) => ({ href: routes.rubric(id), title: name })),
    legal: order.flatMap((id) => (pages.has(id) ? [{ href: routes.page(id), title: pages.get(id) ?? id }] : [])),
  };
}
