/** Makes the HTML of an article fit for readers outside the site: whole addresses, no interface parts. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    base: string;
  }
}

const processor = unified().use(rehypeParse, { fragment: true }).use(absoluteAddresses).use(rehypeStringify);

/** @param base address of the page that the HTML stands on */
export const absoluteHtml = (html: string, base: string): string =>
  // Most articles link to nothing, and then there is nothing to do.
  /<(?:a|img|source|input)\b/.test(html) ? String(processor.processSync({ value: html, data: { base } })) : html;

function absoluteAddresses() {
  return (tree: Root, file: VFile): void => {
    const base = file.data.base ?? '';
    visit(tree, 'element', (node) => {
      for (const name of ['href', 'src'] as const) {
        const value = node.properties[name];
        if (typeof value === 'string') node.properties[name] = new URL(value, base).href;
      }
      if (node.tagName === 'img') delete node.properties['fetchPriority'];
      if (node.tagName === 'a') delete node.properties['dataZoom'];
    });
    visit(tree, 'element', (node: Element) => {
      // Readers of feeds choose no variant; the plain picture is enough.
      node.children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'source');
      // Form controls are taken out of feeds, and with them what was ticked.
      node.children = node.children.map((child) =>
        child.type === 'element' && child.tagName === 'input' ? { type: 'text', value: child.properties['checked'] ? '☑' : '☐' } : child,
      );
    });
  };
}
