/** What the law and honesty ask to be said beside an article: corrections, retraction, sources, machine help. */
import { formatDay, formatMoment } from '#dates.ts';
import type { Author, Names, Story } from '#editorial/edition.ts';
import { retoldFrom, type Source } from '#editorial/byline.ts';
import { postedCorrections } from '#editorial/corrections.ts';
import { publicTitle } from '#editorial/publication.ts';
import type { Surroundings } from '#editorial/surroundings.ts';
import * as routes from '#routes.ts';
import { correctionLabels, originLabel, retractionReasons } from '#strings.ts';
import type { LinkView } from '#views/body-html.ts';
import type { Moment } from '#views/story-link.ts';

export interface CorrectionView {
  kind: string;
  at: Moment;
  note: string;
  apology: boolean;
  link: LinkView | undefined;
}

export interface SourceView {
  name: string;
  url: string | undefined;
}

export interface NotesView {
  /** "Siaran pers", "Opini", "Advertorial" above the headline. */
  originLabel: string | undefined;
  /** Reports of other outlets that this one retells. */
  retold: SourceView[];
  sources: SourceView[];
  ai: string | undefined;
  corrections: CorrectionView[];
  /** Articles that this one answers. */
  answers: (LinkView & { kind: string })[];
  retraction: { at: Moment; reason: string; note: string; replyHref: string | undefined } | undefined;
}

export const moment = (iso: string): Moment => ({ iso, text: formatMoment(iso) });

const articleLink = (story: Story | undefined): LinkView | undefined =>
  story && { href: routes.article(story.id), title: publicTitle(story.data, story.state) };

export function articleNotes(
  story: Story,
  { named, answers }: Pick<Surroundings, 'named' | 'answers'>,
  authors: readonly Author[],
  names: Names,
): NotesView {
  const { kind, retraction, sources = [], ai } = story.data;
  const retold = retoldFrom(story, authors);
  return {
    originLabel: originLabel(kind),
    retold: retold.map((source) => ({ name: sourceText(source), url: source.url })),
    sources: sources.filter((source) => !retold.includes(source)).map(({ name, url }) => ({ name, url })),
    ai: ai && `Sebagian pengerjaan naskah ini dibantu mesin: ${ai.parts}${ai.tool === undefined ? '' : ` (${ai.tool})`}.`,
    corrections: postedCorrections(story, names.now).map((correction) => ({
      kind: correctionLabels[correction.kind],
      at: moment(correction.at),
      note: correction.note,
      apology: correction.apology ?? false,
      link: correction.link === undefined ? undefined : articleLink(named.get(correction.link)),
    })),
    answers: answers.flatMap((answer) => {
      const link = articleLink(answer.story);
      return link ? [{ ...link, kind: correctionLabels[answer.kind] }] : [];
    }),
    retraction:
      retraction && story.state === 'retracted'
        ? {
            at: moment(retraction.at),
            reason: retractionReasons[retraction.reason] ?? retraction.reason,
            note: retraction.note,
            replyHref: names.page('hak-jawab') ? routes.page('hak-jawab') : undefined,
          }
        : undefined,
  };
}

const sourceText = ({ name, published }: Source) => (published === undefined ? name : `${name}, ${formatDay(published)}`);
