/** A standing page: masthead, policies, contact. */
import type { Edition, Page } from '#editorial/edition.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { breadcrumbNode } from '#seo/json-ld.ts';
import { site } from '#site.ts';
import { siteImage } from '#views/card-view.ts';
import { linkLookups } from '#views/article-body.ts';
import { bodyHtml, type LinkView } from '#views/body-html.ts';
import { homeLink } from '#views/site-view.ts';

export interface TextPageView {
  head: HeadView;
  crumbs: LinkView[];
  title: string;
  body: string;
  /** Facts that the law wants to be public, shown on the masthead and contact pages. */
  publisher: { term: string; value: string; known: boolean }[];
}

const unknown = 'Belum diisi penerbit';
const pagesWithPublisher = ['redaksi', 'kontak'];

export function textPageView(page: Page, body: RenderedBody, edition: Edition, siteUrl: string): TextPageView {
  const path = routes.page(page.id);
  const crumbs = [homeLink];
  return {
    head: head({
      title: page.title,
      description: page.description,
      path,
      siteUrl,
      image: siteImage(siteUrl),
      jsonLd: [breadcrumbNode([...crumbs, { title: page.title, href: path }], siteUrl)],
    }),
    crumbs,
    title: page.title,
    body: bodyHtml(body.parts, plainLookups(edition)),
    publisher: pagesWithPublisher.includes(page.id) ? publisherFacts() : [],
  };
}

/** Lookups for texts that stand alone: links to articles work, pictures and documents do not belong here. */
export const plainLookups = (edition: Edition) => ({
  ...linkLookups((reference) => edition.finder.one(reference)),
  automatic: [],
  dateline: undefined,
  picture: () => undefined,
  document: () => undefined,
});

function publisherFacts(): TextPageView['publisher'] {
  const { legalName, address, responsiblePerson, email, phone } = site.publisher;
  const facts: [string, string | null][] = [
    ['Badan hukum', legalName],
    ['Alamat', address],
    ['Penanggung jawab', responsiblePerson],
    ['Surel', email],
    ['Telepon', phone],
  ];
  return facts.map(([term, value]) => ({ term, value: value ?? unknown, known: value !== null }));
}
