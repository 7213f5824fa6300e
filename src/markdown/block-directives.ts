/**
 * Directive syntax for whole lines only (`::name{...}`, `:::name`). remark-directive also reads `:name` inside a
 * sentence, which would eat the "30" of "14:30" and the number of "WA:08123"; leaving that part of the syntax out
 * is safer than putting such text back.
 */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

export function blockDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push({ flow: flow ?? {} });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
