/** A story as lists show it. */
import { formatClock, formatShortDay } from '#dates.ts';
import { wasWrong } from '#editorial/corrections.ts';
import type { Names, Story } from '#editorial/edition.ts';
import { publicTitle } from '#editorial/publication.ts';
import * as routes from '#routes.ts';
import { marks, originLabel } from '#strings.ts';
import { pictureView, plainJpeg, type PictureView } from '#views/picture-view.ts';
import type { LinkView } from '#views/body-html.ts';

export interface Moment {
  iso: string;
  text: string;
}

export interface StoryLink extends LinkView {
  id: string;
  description: string;
  published: string;
  day: string;
  clock: string;
  rubric: LinkView | undefined;
  /** "Opini", "Siaran pers": see originLabel. */
  kind: string | undefined;
  marks: string[];
  /** From then on the story is marked as out of date. */
  expires: string | undefined;
  picture: PictureView | undefined;
}

export function storyLink(story: Story, names: Names): StoryLink {
  const { data, state } = story;
  const category = names.category(data.category);
  const retracted = state === 'retracted';
  return {
    id: story.id,
    href: routes.article(story.id),
    title: publicTitle(data, state),
    description: retracted ? '' : data.description,
    published: data.published,
    day: formatShortDay(data.published),
    clock: formatClock(data.published),
    rubric: category && { href: routes.rubric(category.id), title: category.name },
    kind: retracted ? undefined : originLabel(data.kind),
    marks: marksOf(story, names.now),
    expires: retracted ? undefined : data.expires,
    picture: retracted ? undefined : leadPicture(story),
  };
}

export function leadPicture(story: Story): PictureView | undefined {
  const { image } = story.data;
  const facts = image && story.pictures[image.src];
  return facts && pictureView(facts, story.id, image);
}

/** What lists and search say of a story beside its headline. */
export function marksOf(story: Story, now: Date): string[] {
  if (story.state === 'retracted') return [marks.retracted];
  return [
    ...(story.state === 'draft' ? [marks.draft] : []),
    ...(story.state === 'scheduled' ? [marks.scheduled] : []),
    ...(wasWrong(story, now) ? [marks.corrected] : []),
    ...(story.data.verification === 'pending' ? [marks.pending] : []),
  ];
}

/** Address of the plain JPEG, for readers that know no other format. */
export const largestJpeg = (picture: PictureView): string | undefined => plainJpeg(picture)?.href;
