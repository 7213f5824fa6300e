/** From the Markdown of a body to its HTML and slots. One ordered list; the reasons for the order stand beside it. */
import type { Element } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { unified, type Pluggable } from 'unified';
import { VFile } from 'vfile';
import { allowedHtml, slotTag } from '#markdown/allowed-html.ts';
import { blockDirectives } from '#markdown/block-directives.ts';
import { cellAlignment } from '#markdown/cell-alignment.ts';
import { directiveMistakes } from '#markdown/directive-mistakes.ts';
import { figures } from '#markdown/figures.ts';
import { foreignWords } from '#markdown/foreign-words.ts';
import { hiddenCharacters } from '#markdown/hidden-characters.ts';
import { inlineReferences } from '#markdown/inline-references.ts';
import { links, type LinkOptions } from '#markdown/links.ts';
import type { SlotNode } from '#markdown/nodes.ts';
import { pageHeadings } from '#markdown/page-headings.ts';
import { plainText } from '#markdown/plain-text.ts';
import { pullQuote } from '#markdown/pull-quote.ts';
import { raggedTables } from '#markdown/ragged-tables.ts';
import { rawHtml } from '#markdown/raw-html.ts';
import { readAlsoOffers } from '#markdown/read-also-offers.ts';
import { readAlso } from '#markdown/read-also.ts';
import type { BodyPart, BodyProblem, Reference, RenderedBody, Slot } from '#markdown/rendered-body.ts';
import { taskBoxes } from '#markdown/task-boxes.ts';
import { typography } from '#markdown/typography.ts';
import { unknownDirectives } from '#markdown/unknown-directives.ts';
import { unreadMarkup } from '#markdown/unread-markup.ts';
import { videoCard } from '#markdown/video-card.ts';
import { wideTables } from '#markdown/wide-tables.ts';
import { countWords } from '#markdown/word-count.ts';

export type PipelineOptions = LinkOptions;

const rehypeOptions = (slots: Slot[]): RehypeOptions => ({
  clobberPrefix: 'catatan-',
  footnoteLabel: 'Catatan kaki',
  footnoteBackLabel: (reference: number, again: number) => `Kembali ke rujukan ${reference + 1}${again > 1 ? `-${again}` : ''}`,
  handlers: {
    slot: (_state: unknown, node: SlotNode): Element => ({
      type: 'element',
      tagName: slotTag,
      properties: { dataN: String(slots.push(node.slot) - 1) },
      children: [],
    }),
  },
});

/**
 * Most plugins have work in few articles only, and to leave out those that can find nothing makes a text of plain
 * paragraphs three times as fast. Each of these may match too often, never too seldom: a test compares with all plugins.
 */
const marks = {
  gfm: /[|~@]|\[\^|\[[\sx]\]|:-|-:|:\/\/|www|mailto:|xmpp:/i,
  directive: /::/,
  directiveLike: /::|\{|\[/,
  html: /</,
  bracket: /\[/,
  picture: /!\[|::/,
  link: /\[|<|@|:\/\/|www|mailto:|xmpp:/i,
  emphasis: /[*_]/,
  heading: /#|[=-][ \t]*$/m,
};
/** What these stand for is not in the source as it is read, so nothing is left out. */
const written = /\\|&#?\w+;/;

/** @param isWhole whether every plugin is asked */
function processor(markdown: string, options: PipelineOptions, slots: Slot[], isWhole: boolean) {
  const where = (mark: RegExp, ...plugins: Pluggable[]) => (isWhole || mark.test(markdown) ? plugins : []);
  return unified()
    .use(remarkParse)
    .use([
      ...where(marks.gfm, remarkGfm),
      ...where(marks.directive, blockDirectives),
      ...where(written, hiddenCharacters),
      // First, because the others would take unknown directives for nodes without text.
      ...where(marks.directive, unknownDirectives, directiveMistakes),
      ...where(marks.directiveLike, unreadMarkup),
      ...where(marks.gfm, raggedTables),
      ...where(marks.html, rawHtml),
      // Before links and figures: they look at links and pictures only, not at references to definitions.
      ...where(marks.bracket, inlineReferences),
      // Quotations before figures: a gallery inside one is still found there.
      ...where(marks.directive, [readAlso, options], videoCard, pullQuote),
      ...where(marks.picture, figures),
      ...where(marks.link, [links, options]),
      typography,
      ...where(marks.emphasis, foreignWords),
      // Last on this side: counts the paragraphs that are left.
      readAlsoOffers,
    ])
    .use(remarkRehype, rehypeOptions(slots))
    .use([
      ...where(marks.heading, pageHeadings),
      ...where(marks.gfm, wideTables, cellAlignment, taskBoxes),
      // After everything that adds elements.
      [rehypeSanitize, allowedHtml],
    ])
    .use(rehypeStringify);
}

/** @param isWhole for tests */
export function renderMarkdown(markdown: string, options: PipelineOptions, isWhole = written.test(markdown)): RenderedBody {
  const slots: Slot[] = [];
  const file = new VFile(markdown);
  const run = processor(markdown, options, slots, isWhole);
  const tree = run.runSync(run.parse(file), file);
  const text = plainText(tree, slots);
  const headings = file.data.headings ?? [];
  const references = file.data.references ?? [];
  return {
    parts: splitAtSlots(run.stringify(tree), slots),
    text,
    words: countWords(text),
    headings,
    references: references.filter((reference) => reference.kind !== 'heading'),
    problems: [...file.messages.map(problemOf), ...deadHeadings(references, headings)],
  };
}

const slotPattern = new RegExp(`<${slotTag} data-n="(\\d+)"></${slotTag}>`);

function splitAtSlots(html: string, slots: readonly Slot[]): BodyPart[] {
  return html.split(slotPattern).flatMap((part, index): BodyPart[] => {
    const slot = index % 2 === 1 ? slots[Number(part)] : part;
    return slot === undefined || slot === '' ? [] : [slot];
  });
}

const problemOf = (message: VFile['messages'][number]): BodyProblem => ({
  line: message.line ?? 1,
  column: message.column ?? 1,
  rule: message.ruleId ?? 'naskah',
  message: message.reason,
});

const deadHeadings = (references: readonly Reference[], headings: RenderedBody['headings']): BodyProblem[] =>
  references
    .filter(({ kind, target }) => kind === 'heading' && !headings.some(({ id }) => id === target))
    .map(({ line, column, target }) => ({
      line,
      column,
      rule: 'tautan',
      message: `Tidak ada subjudul "#${target}" di naskah ini. ${headings.length > 0 ? `Pilihannya: ${headings.map(({ id }) => `#${id}`).join(', ')}.` : 'Hapus tautannya.'}`,
    }));
