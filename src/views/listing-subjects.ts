/** The lists that the site has: which there are, what they are called, what they hold. */
import type { Author, Category, Edition, Topic } from '#editorial/edition.ts';
import { nameWithTitles } from '#editorial/byline.ts';
import { fullRegionName, villageKind, type Region } from '#editorial/region.ts';
import * as routes from '#routes.ts';
import type { ListingSubject } from '#views/listing-view.ts';
import { placeFacts } from '#views/place-facts.ts';
import { homeLink } from '#views/site-view.ts';

const topicKinds = { person: 'Tokoh', institution: 'Lembaga', subject: 'Topik' } as const;
const regionKinds = { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota', district: 'Kecamatan' } as const;

export const rubricSubject = (category: Category, edition: Edition): ListingSubject => ({
  title: category.name,
  kind: 'Rubrik',
  description: category.description,
  showsRubric: false,
  path: routes.rubric(category.id),
  crumbs: [homeLink],
  stories: edition.listing('rubric', category.id),
  category,
});

export const topicSubject = (topic: Topic, edition: Edition): ListingSubject => ({
  title: topic.name,
  kind: topic.role ?? topicKinds[topic.kind],
  description: topic.description,
  showsRubric: true,
  path: routes.topic(topic.id),
  crumbs: [homeLink],
  stories: edition.listing('topic', topic.id),
});

export const authorSubject = (author: Author, edition: Edition): ListingSubject => ({
  title: nameWithTitles(author),
  kind: author.role,
  description: `Semua artikel ${nameWithTitles(author)}, ${author.role}.`,
  showsRubric: true,
  path: routes.author(author.id),
  crumbs: [homeLink],
  stories: edition.listing('author', author.id),
  author,
});

export function regionSubject(region: Region, edition: Edition): ListingSubject {
  const around = edition.regions.pathTo(region.code).slice(0, -1);
  const kind = region.kind === 'village' ? villageKind(region.code) : regionKinds[region.kind];
  return {
    title: region.name,
    fullTitle: fullRegionName(region),
    kind: region.name.startsWith(kind) ? '' : kind,
    description: `Berita dan panduan tentang ${[region, ...around.toReversed()].map(fullRegionName).join(', ')}.`,
    showsRubric: true,
    path: routes.region(region.slugs),
    crumbs: [homeLink, ...around.map(({ name, slugs }) => ({ title: name, href: routes.region(slugs) }))],
    stories: edition.listing('region', region.code),
    place: placeFacts(region.code, edition.regions),
  };
}

/** Every list of the site, in a fixed order. */
export const allSubjects = (edition: Edition): ListingSubject[] => [
  ...edition.categories.map((category) => rubricSubject(category, edition)),
  ...edition.regions.all.map((region) => regionSubject(region, edition)),
  ...edition.content.topics.map((topic) => topicSubject(topic, edition)),
  ...edition.content.authors.map((author) => authorSubject(author, edition)),
];
