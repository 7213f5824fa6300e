/** The front page. */
import type { PictureFacts } from '#editorial/article.ts';
import { frontPage } from '#editorial/front-page.ts';
import { homeRegion } from '#editorial/home-region.ts';
import { freshCorrections } from '#editorial/corrections.ts';
import type { Edition } from '#editorial/edition.ts';
import { isOffered } from '#editorial/publication.ts';
import { fullRegionName, type Region } from '#editorial/region.ts';
import { formatLongDay } from '#dates.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { publisherNode, websiteNode } from '#seo/publisher-node.ts';
import { site } from '#site.ts';
import type { LinkView } from '#views/body-html.ts';
import { siteImage } from '#views/card-view.ts';
import { logEntryView, type LogEntryView } from '#views/corrections-view.ts';
import { pictureView, type PictureView } from '#views/picture-view.ts';
import { storyLink, type StoryLink } from '#views/story-link.ts';

export interface HomeView {
  head: HeadView;
  /** The day of the last change: a date of the clock would make the page anew every night for nothing. */
  today: string;
  notice: string | undefined;
  lead: StoryLink | undefined;
  second: StoryLink[];
  latest: { day: string; items: StoryLink[] }[];
  rubrics: { rubric: LinkView; items: StoryLink[] }[];
  /** Districts of the home region with their newest headline. */
  places: { region: LinkView; newest: LinkView | undefined }[];
  placesOf: LinkView | undefined;
  guides: LinkView[];
  corrections: LogEntryView[];
  banners: (LinkView & { picture: PictureView })[];
}

const guideCount = 10;

export function homeView(edition: Edition, bannerPictures: ReadonlyMap<string, PictureFacts>, siteUrl: string): HomeView {
  const front = frontPage(edition);
  const link = (story: Parameters<typeof storyLink>[0]) => storyLink(story, edition);
  const region = homeRegion(edition);
  return {
    head: head({
      title: site.name,
      description: site.description,
      path: routes.home,
      siteUrl,
      image: siteImage(siteUrl),
      jsonLd: [websiteNode(siteUrl), publisherNode(siteUrl, new Set(edition.content.pages.map(({ id }) => id)))],
    }),
    today: lastDay(edition),
    notice: front.notice?.text,
    lead: front.lead && link(front.lead),
    second: front.second.map(link),
    latest: [...Map.groupBy(front.latest.map(link), ({ published }) => published.slice(0, 10)).values()].map((items) => ({
      day: items[0] ? formatLongDay(items[0].published) : '',
      items,
    })),
    rubrics: front.rubrics.flatMap(({ id, stories }) => {
      const category = edition.category(id);
      return category && stories.length > 0
        ? [{ rubric: { href: routes.rubric(id), title: category.name }, items: stories.map(link) }]
        : [];
    }),
    places: region ? placesIn(region, edition) : [],
    placesOf: region && { href: routes.region(region.slugs), title: fullRegionName(region) },
    guides: edition.offered
      .filter(({ data }) => data.kind === 'explainer')
      .slice(0, guideCount)
      .map(link),
    corrections: freshCorrections(edition).map((entry) => logEntryView(entry, edition)),
    banners: front.banners.flatMap(({ image, link: href, alt }) => {
      const picture = bannerPictures.get(image);
      return picture ? [{ href, title: alt, picture: pictureView(picture, 'iklan', { alt }) }] : [];
    }),
  };
}

function lastDay({ offered }: Edition): string {
  const last = offered.reduce((latest, { modified }) => (modified > latest ? modified : latest), '');
  return last === '' ? '' : formatLongDay(last);
}

/** Each place with its newest story, a story once: one about all districts would else stand under each of them. */
function placesIn(region: Region, edition: Edition): HomeView['places'] {
  const used = new Set<string>();
  return edition.regions.children(region.code).map((part) => {
    const live = edition.listing('region', part.code).filter(({ state }) => isOffered(state));
    const newest = live.find(({ id }) => !used.has(id));
    if (newest) used.add(newest.id);
    return {
      region: { href: routes.region(part.slugs), title: fullRegionName(part) },
      newest: newest && { href: routes.article(newest.id), title: newest.data.title },
    };
  });
}
