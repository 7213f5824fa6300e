/** Renders a small body the way the newsroom does. */
import { renderMarkdown } from '#markdown/pipeline.ts';
import type { RenderedBody, Slot } from '#markdown/rendered-body.ts';

export const render = (markdown: string, sponsored = false): RenderedBody =>
  renderMarkdown(markdown, { siteUrl: 'https://kentongan.example', sponsored });

/** The HTML with `[kind]` where a slot is; the dateline's, which every text has, is left out. */
export const html = (markdown: string, sponsored = false): string =>
  render(markdown, sponsored)
    .parts.map((part) => (typeof part === 'string' ? part : part.kind === 'dateline' ? '' : `[${part.kind}]`))
    .join('');

export const slots = (markdown: string): Slot[] => render(markdown).parts.filter((part) => typeof part !== 'string');

/** `line:column rule` of each problem. */
export const problems = (markdown: string): string[] =>
  render(markdown).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
