import { describe, expect, test } from 'vitest';
import { html, problems, render } from './render.ts';

const outline = (markdown: string) => render(markdown).headings.map(({ depth, id }) => `${depth} ${id}`);

describe('Subheadings', () => {
  test('They start at level two and leave no level out.', () => {
    expect(outline('# A\n\n#### B\n\n###### C\n\n## D')).toEqual(['2 a', '3 b', '4 c', '3 d']);
    expect(outline('### A\n\n## B\n\n### C')).toEqual(['2 a', '2 b', '3 c']);
    expect(html('# A')).toBe('<h2 id="a">A</h2>');
  });

  test('They go no deeper than level six.', () => {
    expect(outline('# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F').map((line) => Number(line[0]))).toEqual([2, 3, 4, 5, 6, 6]);
  });

  test('Equal words get different ids, and words without letters get one at all.', () => {
    expect(outline('## Biaya\n\n## Biaya\n\n## !!!')).toEqual(['2 biaya', '2 biaya-1', '2 bagian']);
  });

  test('No id is one that the page around the text has.', () => {
    expect(outline('## Isi\n\n## Footnote label')).toEqual(['2 isi-1', '2 footnote-label-1']);
  });

  test('Markup inside them is no part of their words.', () => {
    expect(render('## Biaya *resmi* & "gratis" ').headings).toEqual([
      { id: 'biaya-resmi--gratis', text: 'Biaya resmi & “gratis”', depth: 2 },
    ]);
  });

  test('One without words is reported where it stands.', () => expect(problems('Isi.\n\n##\n\n## Biaya')).toEqual(['3:1 subjudul']));
});
