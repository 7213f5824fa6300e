/** Mistakes inside the directives that exist: a block without an end, a name in the braces that means nothing. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

const attributes: Readonly<Record<string, string | undefined>> = {
  [directiveNames.readAlso]: 'slug',
  [directiveNames.pullQuote]: 'oleh',
  [directiveNames.video]: 'url',
};

export function directiveMistakes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'containerDirective' && !isClosed(node, String(file))) {
        report(file, 'direktif', `Blok :::${node.name} belum ditutup. Tambahkan baris berisi ::: sesudah isinya.`, node.position);
      }
      if (node.type === 'containerDirective' || node.type === 'leafDirective') checkAttributes(node, file);
    });
  };
}

/** Without an end the block swallows the rest of the article. */
function isClosed({ position }: ContainerDirective, source: string): boolean {
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n');
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}

function checkAttributes(node: ContainerDirective | LeafDirective, file: VFile): void {
  const known = attributes[node.name];
  // Said once already, by the plugin that needs it.
  if (node.type === 'leafDirective' && known !== undefined && node.attributes?.[known] === undefined) return;
  const instead = known === undefined ? 'Hapus isi kurung kurawalnya.' : `Tulis ${known}="..." di dalam kurung kurawal.`;
  for (const name of Object.keys(node.attributes ?? {})) {
    if (name !== known) report(file, 'direktif', `\`${name}\` tidak dikenal pada ${node.name}. ${instead}`, node.position);
  }
  const [opening = ''] = String(file).slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  if (known !== undefined && [...opening.matchAll(new RegExp(`[{\\s]${known}=`, 'g'))].length > 1) {
    report(
      file,
      'direktif',
      `\`${known}\` ditulis dua kali. Tulis satu saja; untuk yang lain buat ${node.name} di baris baru.`,
      node.position,
    );
  }
  if (node.name === directiveNames.readAlso && node.children.length > 0) {
    report(file, 'direktif', 'Judul pada baca-juga diambil dari artikelnya. Hapus kurung siku dan isinya.', node.position);
  }
}
