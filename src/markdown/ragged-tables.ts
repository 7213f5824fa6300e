/** A row with more cells than the head of its table would lose them, as Markdown has it. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '#markdown/nodes.ts';

export function raggedTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', ({ children: [head, ...rows] }) => {
      const columns = head?.children.length ?? 0;
      for (const row of rows) {
        if (row.children.length <= columns) continue;
        report(
          file,
          'tabel',
          `Baris ini berisi ${row.children.length} kolom, kepala tabelnya hanya ${columns}. Tambah kolom di kepala atau hapus tanda | yang lebih.`,
          row.position,
        );
      }
    });
  };
}
