/** What an article's page has to say beside its text. */
import { describe, expect, test } from 'vitest';
import { author, byId, categories, named, passed, readable, regionPath } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, article, attribute, contains, first, only, page, text } from './site.ts';

const moment = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d{1,2} [A-Z][a-z]+ \d{4}, \d\d\.\d\d WIB$/;
const main = (id: string) => only(article(id).tree, 'main');
const links = (node: Parameters<typeof all>[0]) => all(node, 'a').map((link) => attribute(link, 'href') ?? '');
const labels = { correction: 'Ralat', clarification: 'Penjelasan redaksi', 'right-of-reply': 'Hak jawab', update: 'Pembaruan' } as Record<
  string,
  string
>;

const corrected = readable.filter(({ corrections = [] }) => corrections.some(({ at }) => passed(at)));
const posted = corrected.flatMap(({ id, title, corrections = [] }) =>
  corrections.filter(({ at }) => passed(at)).map((correction) => ({ id, title, ...correction })),
);

describe('Corrections', () => {
  test('stand above the text, oldest first, each with its kind, day, hour and time zone', () => {
    onEach(corrected, ({ id, corrections = [] }) => {
      const box = only(main(id), 'section', { className: 'correction-box' });
      const times = all(box, 'time');
      expect(times.map((time) => attribute(time, 'dateTime'))).toEqual(corrections.map(({ at }) => at).sort());
      for (const time of times) expect(text(time)).toMatch(moment);
      const order = all(main(id), 'section div', {}).filter((each) => each === box || attribute(each, 'className') === 'prose');
      expect(order[0]).toBe(box);
    });
    expect(new Set(posted.map(({ kind }) => kind)).size).toBe(4);
  });

  test('say what was wrong, and apologise where the substance was', () => {
    onEach(posted, ({ id, at, kind, note, apology }) => {
      const entry = all(only(main(id), 'section', { className: 'correction-box' }), 'li').find(
        (item) => attribute(first(item, 'time'), 'dateTime') === at,
      );
      expect(text(entry)).toContain(`${labels[kind]}, `);
      expect(text(entry)).toContain(note);
      expect(text(entry).includes('Redaksi meminta maaf')).toBe(apology === true);
    });
    expect(posted.some(({ apology }) => apology)).toBe(true);
  });

  test('lead to the article that carries the reply, and that one leads back', () => {
    onEach(
      posted.filter(({ link }) => link !== undefined),
      ({ id, link = '', kind }) => {
        const carrier = named(link)?.id ?? 'never';
        expect(links(only(main(id), 'section', { className: 'correction-box' }))).toContain(`/berita/${carrier}/`);
        const back = all(main(carrier), 'p', { className: 'correction-box' }).find((box) => links(box).includes(`/berita/${id}/`));
        expect(text(back)).toContain(`${labels[kind]} atas artikel ${byId(id).title}.`);
      },
    );
  });

  test('are all in the public log, newest first, each linked to its article', () => {
    const log = only(page('/ralat/').tree, 'main');
    const entries = all(log, 'ol', { className: 'story-list' }).flatMap((list) => all(list, 'li'));
    onEach(posted, ({ id, at, kind, note }) => {
      const entry = entries.find((item) => attribute(first(item, 'time'), 'dateTime') === at && links(item).includes(`/berita/${id}/`));
      expect(text(entry)).toContain(note);
      expect(text(first(entry, '*', { className: 'mark' }))).toBe(labels[kind]);
      expect(text(first(entry, 'time'))).toMatch(moment);
    });
    const times = entries.map((item) => attribute(first(item, 'time'), 'dateTime') ?? '');
    expect(times).toEqual([...times].sort().reverse());
  });

  test('mark an article in lists once it was wrong', () => {
    const wrong = corrected.filter(({ corrections = [] }) =>
      corrections.some(({ kind }) => kind === 'correction' || kind === 'right-of-reply'),
    );
    onEach(wrong, ({ id, published }) => {
      const entry = all(page(`/indeks/${published.slice(0, 10).replaceAll('-', '/')}/`).tree, 'article').find((item) =>
        links(item).includes(`/berita/${id}/`),
      );
      expect(all(entry, '*', { className: 'mark' }).map(text)).toContain('Diralat');
    });
  });
});

test('Above its text an article says when it was published and changed: day, hour, time zone', () => {
  onEach(readable, ({ id, published, updated }) => {
    const times = all(only(main(id), 'header', { className: 'article-head' }), 'time');
    expect(times.map((time) => attribute(time, 'dateTime'))).toEqual([published, ...(updated === undefined ? [] : [updated])]);
    for (const time of times) {
      expect(text(time)).toMatch(moment);
      expect(text(time)).toContain(`, ${(attribute(time, 'dateTime') ?? '').slice(11, 16).replace(':', '.')} WIB`);
    }
  });
});

describe('Who wrote an article', () => {
  test('stands above it by full name, each with a link to the person', () => {
    onEach(readable, ({ id, authors }) => {
      const byline = only(main(id), 'p', { className: 'byline' });
      expect(links(byline)).toEqual(authors.map((each) => `/penulis/${each}/`));
      expect(text(byline)).toMatch(/^Oleh \S/);
    });
    expect(text(only(main('2019/11/kota-yang-mau-menunggu'), 'p', { className: 'byline' }))).toBe('Oleh Dr. Nurul Hikmawati, M.Si.');
    expect(text(only(main('2018/04/apel-jumat-dipindah-ke-kampung'), 'p', { className: 'byline' }))).toBe(
      'Oleh Rista Adiwangsa, Ivan Lokananta dan Sekar Dwipangga',
    );
  });

  test('stands below it as codes with slashes between, each linked to the person', () => {
    onEach(readable, ({ id, authors }) => {
      const codes = only(main(id), 'p', { className: 'codes' });
      expect(text(codes)).toBe(`(${authors.map((each) => author(each).code).join('/')})`);
      expect(links(codes)).toEqual(authors.map((each) => `/penulis/${each}/`));
    });
    expect(readable.some(({ authors }) => authors.length === 3)).toBe(true);
  });

  test('names the editors who answer for it', () => {
    onEach(
      readable.filter(({ editors }) => editors !== undefined),
      ({ id, editors = [] }) =>
        expect(text(only(main(id), 'p', { className: 'byline' }))).toContain(
          `Penyunting ${editors.map((each) => author(each).name).join(', ')}`,
        ),
    );
  });
});

describe('The text of an article', () => {
  const prose = (id: string) => all(main(id), 'div', { className: 'prose' })[0];

  test('opens with the place and the outlet, where a place is given', () => {
    onEach(readable, ({ id, dateline }) => {
      const opening = text(first(prose(id), 'p'));
      if (dateline === undefined) expect(all(prose(id), '*', { className: 'dateline' })).toEqual([]);
      else expect(opening).toMatch(new RegExp(`^${dateline}, Kentongan – \\S`));
    });
  });

  test('ends with a note in brackets and italics while it is not verified, and never otherwise', () => {
    onEach(readable, ({ id, verification }) => {
      const notes = all(main(id), 'p').filter((each) => /^\(.*[Vv]erifikasi.*\)$/.test(text(each)));
      expect(notes.length).toBe(verification === 'pending' ? 1 : 0);
      for (const note of notes) {
        expect(all(note, 'em').map(text)).toEqual([text(note)]);
        // Nothing between the text and the note: it is the first thing behind the body.
        const [body, behind] = all(main(id), 'div', { className: 'prose' });
        expect(contains(body as NonNullable<typeof body>, note)).toBe(false);
        expect(first(behind, 'p')).toBe(note);
      }
    });
    expect(text(only(page('/penulis/ivan-lokananta/').tree, 'main'))).toContain('Belum diverifikasi');
  });

  test('offers documents with their type and size', () => {
    const text2023 = text(prose('2023/03/perwali-jam-bongkar-muat'));
    expect(text2023).toMatch(/Perwali \(PDF, [\d.,]+ (?:B|kB|MB)\)/);
    expect(text(prose('2024/11/anggaran-kelurahan-dalam-satu-tabel'))).toMatch(/tabel anggaran \([^()]+, [\d.,]+ (?:B|kB)\)/);
  });

  test('shows pictures with their words, and the maker of each', () => {
    const figures = all(prose('2024/02/wajah-baru-pasar-kemuning'), 'figure');
    expect(figures).toHaveLength(3);
    expect(figures.map((figure) => text(first(figure, '*', { className: 'credit' })))).toEqual(
      Array<string>(3).fill('Foto: Bayu Kertarahardja/Tirta Kabar'),
    );
    onEach(
      readable.filter(({ image }) => image !== undefined),
      ({ id, image }) => {
        const lead = only(main(id), 'figure', { className: 'lead-photo' });
        expect(attribute(only(lead, 'img'), 'alt')).toBe(image?.alt);
        expect(text(only(lead, 'figcaption'))).toContain(image?.caption);
        expect(text(only(lead, 'figcaption'))).toContain(image?.credit);
      },
    );
  });

  test('leads to its rubric, its topics and its places', () => {
    onEach(readable, ({ id, category, topics = [], regions }) => {
      const tags = only(main(id), 'div', { className: 'tags' });
      expect(links(tags)).toEqual([...topics.map((topic) => `/topik/${topic}/`), ...regions.map(regionPath)]);
      const crumbs = only(only(main(id), 'header', { className: 'article-head' }), 'nav', { className: 'crumbs' });
      expect(links(crumbs)).toEqual(['/', `/rubrik/${category}/`]);
      expect(text(crumbs)).toContain(categories.find((each) => each.id === category)?.name);
      expect(contains(main(id), tags)).toBe(true);
    });
  });
});
