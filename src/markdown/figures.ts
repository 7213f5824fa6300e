/**
 * Pictures and galleries. `![alt](foto.jpg "Keterangan. Foto: Nama/Outlet")`: what follows the last "Foto:" is the
 * credit. A picture inside a sentence moves behind its paragraph, where it can have a caption.
 */
import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decoded } from '#markdown/link-target.ts';
import { captionAndCredit } from '#markdown/picture-title.ts';
import { refer, report, slotNode } from '#markdown/nodes.ts';
import type { PictureReference } from '#markdown/rendered-body.ts';
import { directiveNames } from '#markdown/unknown-directives.ts';

export function figures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'containerDirective' && node.name === directiveNames.gallery) {
        const pictures = take(node.children, file);
        const [first] = pictures;
        if (!first)
          report(file, 'galeri', 'Galeri ini belum berisi gambar. Tulis satu gambar per baris: ![keterangan](foto.jpg)', node.position);
        parent.children.splice(index, 1, slotNode({ kind: 'gallery', pictures }, node.position), ...node.children);
        return [SKIP, index + 1];
      }
      if (node.type === 'paragraph') {
        const pictures = take([node], file);
        if (pictures.length === 0) return undefined;
        const rest = isEmpty(node) ? [] : [node];
        parent.children.splice(index, 1, ...rest, ...pictures.map((picture) => slotNode({ kind: 'picture', picture }, node.position)));
        return [SKIP, index + rest.length + pictures.length];
      }
      return undefined;
    });
    visit(tree, 'image', (image, index, parent) => {
      if (!parent || index === undefined) return;
      report(file, 'gambar', 'Gambar tidak dapat dipasang di subjudul atau tabel. Tulis gambar pada baris sendiri.', image.position);
      parent.children.splice(index, 1, { type: 'text', value: [image.alt, image.title].filter(Boolean).join(' ') });
    });
  };
}

/** Takes the pictures out of the blocks, and the blocks that held nothing else out of the list. */
function take(blocks: RootContent[], file: VFile): PictureReference[] {
  const pictures: PictureReference[] = [];
  const emptied = new Set<unknown>();
  for (const block of blocks) {
    visit(block, 'image', (image, index, parent) => {
      if (!parent || index === undefined) return undefined;
      pictures.push(pictureOf(image, file));
      parent.children.splice(index, 1);
      if (parent.children.length === 0) emptied.add(parent);
      return [SKIP, index];
    });
    // A link that held a picture and nothing else.
    visit(block, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !emptied.has(link)) return undefined;
      report(
        file,
        'gambar',
        'Gambar tidak dapat menjadi tautan. Hapus tautannya, atau tulis tautan dengan kata di baris sendiri.',
        link.position,
      );
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  }
  blocks.splice(0, blocks.length, ...blocks.filter((block) => block.type !== 'paragraph' || !isEmpty(block)));
  return pictures;
}

function pictureOf(image: Image, file: VFile): PictureReference {
  const src = decoded(image.url);
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(image.url)) {
    report(
      file,
      'gambar',
      'Gambar harus disimpan di folder artikel, bukan di situs lain. Salin berkasnya lalu tulis namanya saja.',
      image.position,
    );
  } else {
    refer(file, 'picture', src, image.position);
  }
  return {
    src,
    alt: image.alt ?? '',
    ...captionAndCredit(image.title ?? ''),
  };
}

const isEmpty = (paragraph: Paragraph) => paragraph.children.every(isBlank);
const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '') || ('children' in node && node.children.every(isBlank));
