/** The publication and its site, as the home page tells of them. Policies: schema.org/NewsMediaOrganization. */
import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts';
import { context } from '#seo/json-ld.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

/** Which standing page says what the newsroom does; a property is left out where there is no such page. */
const policies = {
  masthead: 'redaksi',
  ownershipFundingInfo: 'redaksi',
  diversityPolicy: 'redaksi',
  diversityStaffingReport: 'redaksi',
  publishingPrinciples: 'tentang',
  missionCoveragePrioritiesPolicy: 'tentang',
  verificationFactCheckingPolicy: 'tentang',
  unnamedSourcesPolicy: 'tentang',
  noBylinesPolicy: 'tentang',
  ethicsPolicy: 'kode-etik',
  correctionsPolicy: 'hak-jawab',
  actionableFeedbackPolicy: 'kontak',
} as const satisfies Record<string, (typeof routes.legalPages)[number]>;

export const websiteNode = (siteUrl: string): WithContext<WebSite> => ({
  '@context': context,
  '@type': 'WebSite',
  '@id': routes.websiteNode(siteUrl),
  name: site.name,
  alternateName: `${site.name}: ${site.tagline}`,
  url: routes.absolute(routes.home, siteUrl),
  inLanguage: site.language,
  publisher: { '@id': routes.publisherNode(siteUrl) },
});

/** @param pages slugs of the standing pages that exist */
export function publisherNode(siteUrl: string, pages: ReadonlySet<string>): WithContext<NewsMediaOrganization> {
  const { legalName, address, email, phone } = site.publisher;
  return {
    '@context': context,
    '@type': 'NewsMediaOrganization',
    '@id': routes.publisherNode(siteUrl),
    name: site.name,
    url: routes.absolute(routes.home, siteUrl),
    description: site.description,
    logo: routes.absolute('/ikon-512.png', siteUrl),
    ...(legalName !== null && { legalName }),
    ...(address !== null && { address }),
    ...(email !== null && { email }),
    ...(phone !== null && { telephone: phone }),
    ...Object.fromEntries(
      Object.entries(policies).flatMap(([property, slug]) =>
        pages.has(slug) ? [[property, routes.absolute(routes.page(slug), siteUrl)]] : [],
      ),
    ),
  };
}
