/**
 * From a text as reporters send it (scraped page, WhatsApp forward, press release) to a draft article, with a report of
 * what was recognised, what is doubtful and what was left out. Pure, without Node: used by the command, the CMS and tests.
 * Every word of the input is in the body, the front matter or the report; what is not certain is said, never guessed.
 */
import { shortSlug } from '#editorial/slug.ts';
import { readAsides, type Asides } from '#paste/asides.ts';
import { readBody } from '#paste/body.ts';
import { creditsOf } from '#paste/credits.ts';
import { findDateline } from '#paste/dateline.ts';
import type { DraftData } from '#paste/draft-data.ts';
import { readEventDay } from '#paste/event-day.ts';
import { readHead } from '#paste/head.ts';
import { readLines } from '#paste/lines.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { withoutLongFields } from '#paste/long-fields.ts';
import { withoutMail } from '#paste/mail.ts';
import { splitAtOpening } from '#paste/opening.ts';
import { toMarkdown } from '#paste/paragraphs.ts';
import { placesFor } from '#paste/places.ts';
import { archiveSearch } from '#paste/read-also.ts';
import { emptyReport, type Report } from '#paste/report.ts';
import { withoutOtherMessages } from '#paste/senders.ts';
import { joinWrapped } from '#paste/wrapped-lines.ts';

export interface PastedArticle {
  data: DraftData;
  /** Markdown. */
  body: string;
  /** Last part of the address, made from the headline. */
  slug: string;
}

export interface Conversion {
  article: PastedArticle;
  report: Report;
  /** Day of what is reported, `2018-04-26`, where one is certain; it is never used as `published` by itself. */
  eventDay: string | undefined;
  /** Words of a photo whose file is not there yet; empty where none are found. */
  photo: Asides['photo'];
}

/** More than any article has, in bytes or characters; a file of articles may not be much larger. */
export const mostPasted = 150_000;
export const tooLongToPaste =
  'Naskah terlalu panjang untuk satu artikel. Tempel tiap naskah sendiri-sendiri, paling banyak 150.000 karakter.';

/** In place of a headline that could not be found: a draft needs one. */
export const missingTitle = 'Judul belum ditulis';

/**
 * @param text as pasted, any line endings
 * @param facts of the newsroom; `now` becomes `published` where the text names no time of publication
 */
export function convertPaste(text: string, facts: NewsroomFacts): Conversion {
  const report = emptyReport();
  const places = placesFor(facts.regions);
  const opens = (line: string) => findDateline(line, places, facts.outlet) !== undefined;
  const sent = withoutMail(withoutOtherMessages(readLines(text, report), report), report);
  const { lines, asides } = readAsides(joinWrapped(sent, opens, report), report);
  const { above, below, dateline } = splitAtOpening(
    lines.filter((line) => line.text !== ''),
    places,
    facts.outlet,
    report,
  );
  const head = readHead(above, asides.photo.caption, facts, report);
  const { paragraphs, ending } = readBody(below, head, archiveSearch(facts.articles), report);
  const credits = creditsOf({ head, asides, dateline, ending, body: below }, facts, places, report);
  const photo = { caption: asides.photo.caption || (head.caption ?? ''), credit: asides.photo.credit || (head.credit ?? '') };
  const eventDay = readEventDay(
    paragraphs.filter(({ isMarkup }) => isMarkup !== true),
    dateline,
    (head.published ?? facts.now).slice(0, 10),
    report,
  );
  const title = head.title ?? missingTitle;
  const found = inOrder({
    ...credits,
    title,
    deck: head.deck,
    published: head.published ?? facts.now,
    category: head.category,
    draft: true,
  });
  const data = withoutLongFields(found, report);
  sayWhatIsMissing(data, head, eventDay, report);
  return { article: { data, body: toMarkdown(paragraphs), slug: shortSlug(title) || 'naskah' }, report, eventDay, photo };
}

const order = [
  'title',
  'deck',
  'published',
  'draft',
  'kind',
  'category',
  'regions',
  'topics',
  'authors',
  'editors',
  'dateline',
  'sources',
] as const;

function inOrder(
  found: DraftData | (Omit<DraftData, 'deck' | 'category'> & { deck: string | undefined; category: string | undefined }),
): DraftData {
  return Object.fromEntries(order.flatMap((key) => (found[key] === undefined ? [] : [[key, found[key]]]))) as unknown as DraftData;
}

function sayWhatIsMissing(
  data: DraftData,
  head: { title: string | undefined; published: string | undefined },
  eventDay: string | undefined,
  report: Report,
): void {
  const missing = (subject: string, message: string) => report.doubtful.push({ line: 0, subject, words: '', message });
  if (head.title === undefined) missing('judul', `tidak ditemukan. Ganti "${missingTitle}".`);
  if (head.published === undefined)
    missing(
      'waktu terbit',
      `naskah tidak menyebutnya; diisi waktu penempelan.${eventDay === undefined ? '' : ` Peristiwanya ${eventDay}: tulis hari itu bila ini naskah arsip.`}`,
    );
  missing('ringkasan', 'tulis `description` 50 sampai 160 karakter.');
  if (data.category === undefined) missing('rubrik', 'isi `category`.');
  if (data.regions === undefined && !report.doubtful.some(({ subject }) => subject === 'wilayah')) missing('wilayah', 'isi `regions`.');
  if (data.authors === undefined) missing('penulis', 'isi `authors`.');
}
