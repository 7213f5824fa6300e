/** The front: everything that belongs to no year. It changes with every story, so most of its files are looked at anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFile } from '#announce/services.ts';
import { digestOf, digestOfValue } from '#digest.ts';
import { isOffered } from '#editorial/publication.ts';
import { searchParts } from '#editorial/search-parts.ts';
import { textOnly } from '#editorial/surroundings.ts';
import { redirectMaps } from '#hosting/site-rules.ts';
import { bannerPictures } from '#queries/banners.ts';
import { frontPictures } from '#queries/pictures.ts';
import * as routes from '#routes.ts';
import { projectDir } from '#settings.ts';
import { site as publication } from '#site.ts';
import { frontCards } from '#views/card-view.ts';
import { homeView } from '#views/home-view.ts';
import { fullTitle, newestListing, type ListingSubject } from '#views/listing-view.ts';
import { oldAddresses } from '#views/old-addresses.ts';
import { pasteFactsView } from '#views/paste-facts-view.ts';
import { regionParts } from '#views/region-parts.ts';
import { newsStories } from '#views/sitemap-view.ts';
import type { Context } from '#volumes/context.ts';
import { aroundDigest, cardFiles, pictureFiles } from '#volumes/month-volume.ts';
import { storiesDigest } from '#volumes/months.ts';
import type { PlannedFile, Volume } from '#volumes/volume.ts';

/** Astro names the files of its own by what is in them; they go where the front goes. */
export const assetsFolder = '/aset/';

const pages = [
  ...[routes.home, routes.notFound, routes.search, routes.corrections, routes.listingFeed(routes.corrections), routes.dateIndex],
  ...[routes.offline, routes.editionList, routes.retractedList, routes.serviceWorker, routes.manifest],
  ...[routes.searchScript, routes.searchEdition, routes.searchNames, routes.searchSynonyms],
  ...[routes.siteFeed, routes.siteJsonFeed, routes.sitemapIndex, routes.frontSitemap, routes.newsSitemap, '/robots.txt'],
  ...[routes.hostHeaders, routes.hostRedirects, ...Object.values(redirectMaps), routes.securityContact, routes.licences],
];

export async function frontVolume(subjects: readonly ListingSubject[], context: Context): Promise<Volume> {
  const { edition, names, site, siteUrl } = context;
  const home = homeView(edition, await bannerPictures(edition), siteUrl);
  const pictures = await frontPictures(edition);
  const statics = publicFiles();
  const newest = newsStories(edition).map(({ id }) => id);
  const parts = searchParts(edition).map(({ name, years, stories }) => [name, years, stories.length]);
  const { redirects, gone } = oldAddresses(edition);
  const old = [redirects, gone, edition.content.purged.map(({ digest }) => digest)];
  const inputs = () => digestOf(site, names.all, digestOfValue([home, pictures, statics, parts, newest, old]), storiesDigest(edition));
  return {
    name: 'depan',
    year: undefined,
    // Feeds hold the texts of articles from all months.
    weight: subjects.length * 25,
    inputs,
    files: () => {
      const anew = inputs();
      return [
        ...[...pages, keyFile(siteUrl), ...edition.content.pages.map(({ id }) => routes.page(id))].map((path) => ({ path, key: anew })),
        ...subjects.map((subject) => ({ path: subject.path, key: listKey(subject, context, anew) })),
        ...subjects.map((subject) => ({ path: routes.listingFeed(subject.path), key: feedKey(subject, context) })),
        { path: routes.pasteFacts, key: digestOf(site, digestOfValue(pasteFactsView(edition))) },
        ...pictureFiles(pictures, site),
        ...cardFiles(frontCards(edition), site),
        ...statics,
      ];
    },
    folders: () => [],
  };
}

function listKey(subject: ListingSubject, { edition, site, siteUrl }: Context, anew: string): string {
  // Biographies may link to any article.
  if (edition.content.authors.some(({ id }) => routes.author(id) === subject.path)) return anew;
  const region = edition.regions.all.find(({ slugs }) => routes.region(slugs) === subject.path);
  return digestOf(site, digestOfValue([newestListing(subject, edition, siteUrl), region && regionParts(region, edition)]));
}

function feedKey(subject: ListingSubject, { edition, names, site }: Context): string {
  const stories = subject.stories.filter(({ state }) => isOffered(state)).slice(0, publication.feedSize);
  const items = stories.map((story) => `${story.id} ${story.appearance} ${story.digest} ${aroundDigest(textOnly(story, edition))}`);
  return digestOf(site, subject.path, fullTitle(subject), subject.description, names.of(stories), items);
}

function publicFiles(): PlannedFile[] {
  const folder = join(projectDir, 'public');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => ({
      path: `/${file
        .slice(folder.length + 1)
        .split('/')
        .map(encodeURIComponent)
        .join('/')}`,
      key: digestOf(readFileSync(file).toString('base64')),
    }));
}
