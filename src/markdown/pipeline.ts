/** From the Markdown of a body to its HTML and slots. One ordered list; the reasons for the order stand beside it. */
import type { Element } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
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
 * Most articles are nothing but paragraphs, headings and lists. Where none of these characters stands, no plugin for
 * links, pictures, directives, tables, notes or raw HTML can find anything, and to leave them out saves a third of the
 * time. The list may be too long, never too short: a test compares both ways.
 */
const moreThanProse = /[[<|~@&{]|::|:-|-:|:\/\/|www\.|mailto:|xmpp:/i;

const proseProcessor = (slots: Slot[]) =>
  unified()
    .use(remarkParse)
    .use(typography)
    .use(foreignWords)
    .use(readAlsoOffers)
    .use(remarkRehype, rehypeOptions(slots))
    .use(pageHeadings)
    .use(rehypeSanitize, allowedHtml)
    .use(rehypeStringify);

function wholeProcessor(options: PipelineOptions, slots: Slot[]) {
  return (
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(blockDirectives)
      .use(hiddenCharacters)
      // First, because the others would take unknown directives for nodes without text.
      .use(unknownDirectives)
      .use(directiveMistakes)
      .use(unreadMarkup)
      .use(raggedTables)
      .use(rawHtml)
      // Before links and figures: they look at links and pictures only, not at references to definitions.
      .use(inlineReferences)
      .use(readAlso, options)
      .use(videoCard)
      // Before figures: a gallery inside a quotation is still found there.
      .use(pullQuote)
      .use(figures)
      .use(links, options)
      .use(typography)
      .use(foreignWords)
      // Last on this side: counts the paragraphs that are left.
      .use(readAlsoOffers)
      .use(remarkRehype, rehypeOptions(slots))
      .use(pageHeadings)
      .use(wideTables)
      .use(cellAlignment)
      .use(taskBoxes)
      // After everything that adds elements.
      .use(rehypeSanitize, allowedHtml)
      .use(rehypeStringify)
  );
}

/** @param isProse whether the short way is enough; for tests */
export function renderMarkdown(markdown: string, options: PipelineOptions, isProse = !moreThanProse.test(markdown)): RenderedBody {
  const slots: Slot[] = [];
  const file = new VFile(markdown);
  const run = isProse ? proseProcessor(slots) : wholeProcessor(options, slots);
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
