/**
 * Links and pictures that name a definition get its address, and keep their place for error messages. A definition
 * or footnote that nothing names would vanish without a word, so it is put back as typed.
 */
import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export function inlineReferences() {
  return (tree: Root, file: VFile): void => {
    const definitions = new Map<string, Definition>();
    const footnotes = new Map<string, FootnoteDefinition>();
    visit(tree, (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    });
    nameFootnotes(tree, footnotes);
    const used = new Set<Definition | FootnoteDefinition | undefined>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'footnoteReference') used.add(footnotes.get(node.identifier));
      if (!parent || index === undefined || (node.type !== 'imageReference' && node.type !== 'linkReference')) return undefined;
      const definition = definitions.get(node.identifier);
      if (!definition) return undefined;
      used.add(definition);
      const { url, title } = definition;
      const target = { url, title: title ?? null, ...(node.position && { position: node.position }) };
      parent.children[index] =
        node.type === 'imageReference'
          ? { type: 'image', ...target, alt: node.alt ?? null }
          : { type: 'link', ...target, children: node.children };
      return index;
    });
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || (node.type !== 'definition' && node.type !== 'footnoteDefinition')) return undefined;
      if (used.has(node)) {
        if (node.type === 'footnoteDefinition') return undefined;
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const value = String(file).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      parent.children[index] = {
        type: 'paragraph',
        children: [{ type: 'text', value }],
        ...(node.position && { position: node.position }),
      };
      return SKIP;
    });
  };
}

/** Names of footnotes become ids: those that hold anything but plain letters and digits are numbered instead. */
function nameFootnotes(tree: Root, footnotes: Map<string, FootnoteDefinition>): void {
  const names = new Map(
    [...footnotes.keys()].filter((name) => !/^[a-z0-9-]+$/.test(name)).map((name, index) => [name, `catatan-${index + 1}`]),
  );
  if (names.size === 0) return;
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const name = names.get(node.identifier);
    if (name === undefined) return;
    const definition = footnotes.get(node.identifier);
    if (definition) footnotes.set(name, definition);
    node.identifier = name;
  });
}
