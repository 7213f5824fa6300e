/** A body is rendered, or it is said that it cannot be: nothing in a text may hold up the whole newsroom. */
import { renderMarkdown, type PipelineOptions } from '#markdown/pipeline.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { OutOfPatience, withPatience } from '#patience.ts';

/** Name of the rule. What was found so depends on the machine, and is not kept. */
export const tooIntricate = 'naskah-rumit';

const message =
  'Naskah ini terlalu rumit untuk dibaca. Sederhanakan kutipan, daftar, atau blok yang bertingkat-tingkat dan tanda baca yang berulang-ulang.';

export function renderPatiently(markdown: string, options: PipelineOptions): RenderedBody {
  try {
    return withPatience(markdown.length, () => renderMarkdown(markdown, options));
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    const problems = [{ line: 1, column: 1, rule: tooIntricate, message }];
    return { parts: [], text: '', words: 0, headings: [], references: [], problems };
  }
}
