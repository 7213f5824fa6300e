/** Headings start at h2, because the title is the page's h1, and get ids to link to. */
import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';

declare module 'vfile' {
  interface DataMap {
    headings: RenderedBody['headings'];
  }
}

/** Ids that the page around the text already has; a heading of that name gets a number. */
export const idsOfThePage: readonly string[] = ['isi', 'footnote-label'];

export function pageHeadings() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    for (const id of idsOfThePage) slugger.slug(id);
    const headings: RenderedBody['headings'] = [];
    const found: { node: Element; depth: number }[] = [];
    visit(tree, 'element', (node) => {
      // Footnotes have ids already; a heading of the same name must not take their links.
      if (node.properties['id'] !== undefined) slugger.slug(node.properties['id']);
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (depth !== undefined && node.properties['id'] === undefined) found.push({ node, depth: Number(depth) });
    });
    // Levels are closed up (h2, h3 ...), or a jump from h2 to h4 would leave a hole in the outline.
    const levels: number[] = [];
    for (const { node, depth } of found) {
      while ((levels.at(-1) ?? 0) >= depth) levels.pop();
      levels.push(depth);
      const level = Math.min(levels.length + 1, 6);
      const text = toString(node).trim();
      if (text === '')
        report(file, 'subjudul', 'Subjudul ini masih kosong. Tulis katanya sesudah tanda #, atau hapus barisnya.', node.position);
      node.tagName = `h${level}`;
      node.properties['id'] = slugger.slug(text) || slugger.slug('bagian');
      headings.push({ id: node.properties['id'], text, depth: level });
    }
    file.data.headings = headings;
  };
}
