/** What an article's page says of where its text comes from: sources, press releases, paid texts, machines. */
import { describe, expect, test } from 'vitest';
import { author, originLabels, readable } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, article, attribute, first, metaContent, only, pages, text } from './site.ts';

const main = (id: string) => only(article(id).tree, 'main');
const links = (node: Parameters<typeof all>[0]) => all(node, 'a').map((link) => attribute(link, 'href') ?? '');

describe('Where an article comes from', () => {
  test('is said in a line of its own only where a desk retells what others reported', () => {
    const retold = readable.filter(
      ({ kind, authors, sources = [] }) => kind === 'report' && sources.length > 0 && authors.every((each) => author(each).kind === 'desk'),
    );
    expect(retold.length).toBeGreaterThan(0);
    onEach(readable, (each) => {
      const line = text(main(each.id)).includes('Ditulis ulang untuk arsip dari laporan');
      expect(line).toBe(retold.includes(each));
    });
    expect(text(main('2018/07/hak-jawab-dewan-pengelola-pasar'))).toContain(
      'Ditulis ulang untuk arsip dari laporan Surat Dewan Pengelola Pasar kepada redaksi, 16 Juli 2018.',
    );
  });

  test('is listed with links otherwise', () => {
    const sourced = readable.filter(({ sources = [], kind }) => sources.length > 0 && kind !== 'report');
    onEach(sourced, ({ id, sources = [] }) => {
      const notes = only(main(id), 'div', { className: 'end-notes' });
      for (const { name, url } of sources) {
        expect(text(notes)).toContain(name);
        if (url !== undefined) expect(links(notes)).toContain(url);
      }
    });
  });

  test('is labelled before the headline, where it is not the reporting of the newsroom', () => {
    onEach(readable, ({ id, kind }) => {
      const head = only(main(id), 'header', { className: 'article-head' });
      const label = first(head, '*', { className: 'origin' });
      expect(label && text(label)).toBe(originLabels[kind]);
      const order = all(head, 'h1 span').filter((element) => element === label || element.tagName === 'h1');
      expect(order.at(-1)?.tagName).toBe('h1');
    });
  });

  test('is called an advertorial wherever the headline of a paid text stands: to social networks and in every list', () => {
    const paid = readable.filter(({ kind }) => kind === 'advertorial');
    onEach(paid, ({ id, title }) => {
      expect(metaContent(article(id), 'og:title')).toBe(`Advertorial: ${title}`);
      const listed = pages.flatMap(({ tree }) =>
        all(tree, 'article').filter((item) => links(first(item, 'h3') ?? tree)[0] === `/berita/${id}/`),
      );
      expect(listed.length).toBeGreaterThan(2);
      for (const item of listed) expect(text(item)).toContain('Advertorial');
    });
  });

  test('is paid for where links say so: every link out of an advertorial is marked as sponsored', () => {
    const paid = readable.filter(({ kind }) => kind === 'advertorial');
    onEach(paid, ({ id }) => {
      const out = all(all(main(id), 'div', { className: 'prose' })[0], 'a', { href: /^https?:/ });
      expect(out.length).toBeGreaterThan(0);
      for (const link of out) expect(attribute(link, 'rel')?.split(' ')).toContain('sponsored');
    });
    const others = readable.filter(({ kind }) => kind !== 'advertorial');
    onEach(others, ({ id }) => expect(all(main(id), 'a', { rel: /sponsored/ })).toEqual([]));
  });

  test('includes the machine that helped', () => {
    onEach(
      readable.filter(({ ai }) => ai !== undefined),
      ({ id, ai }) => expect(text(main(id))).toContain(`dibantu mesin: ${ai?.parts ?? ''}`),
    );
    onEach(
      readable.filter(({ ai }) => ai === undefined),
      ({ id }) => expect(text(main(id))).not.toContain('dibantu mesin'),
    );
  });
});
