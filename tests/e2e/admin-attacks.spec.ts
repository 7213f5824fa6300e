/** Hostile content in the program for editors: whatever lies in the folder, lists and forms show it as words. */
import { expect, test, type Page } from '@playwright/test';
import { sentinel } from '../attacks/attack.ts';
import { bodies } from '../attacks/corpus/bodies.ts';
import { words } from '../attacks/corpus/words.ts';
import { article, markdown, plainArticle, yaml } from '../attacks/newsroom.ts';
import { convert } from '../attacks/corpus/pasted.ts';
import { fillFolder } from './own-folder.ts';

test.describe.configure({ timeout: 240_000 });

/** Markup and addresses that would do something, and signs that would hide or turn something. */
const hostile = words.filter((each) => /serang|jahat|[^\x20-\x7e]/.test(each) && each.length < 400);
const texts = bodies.map(([, body]) => body).filter((body) => body.length < 600);
const share = <T>(all: readonly T[], index: number, of: number) => all.filter((_, at) => at % of === index);

const count = 6;
const fields = (index: number) => {
  const own = share(hostile, index, count);
  const at = (number: number) => own[number % own.length] ?? '';
  return {
    // The newest, so that the list begins with them.
    ...{ ...plainArticle, published: '2025-06-15T11:00:00+07:00' },
    title: `Jahat ${index} ${at(0)}`,
    ...{ deck: at(1), description: at(2), dateline: at(3), category: 'warga', regions: ['99.71'], authors: ['jahat'], topics: ['jahat'] },
    image: { src: at(4), alt: at(5), caption: at(6), credit: at(7), license: at(8) },
    sources: [{ name: at(9), url: `javascript:${sentinel}(1)` }],
    corrections: [{ kind: 'correction', at: at(10), note: at(11), link: at(12) }],
    ai: { parts: at(13), tool: at(14) },
    aliases: [at(15)],
  };
};
const files = {
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/2025/06/jahat-${index}.md`,
      article(fields(index), [...share(texts, index, count), ...share(hostile, index, count)].join('\n\n')),
    ]),
  ),
  // Beside its pictures, so that the form has a field for one.
  'articles/2025/06/jahat-gambar/index.md': article(
    fields(0),
    '![a](x" onerror="serang(1)) ![a](https://jahat.example/a.gif) ![a](//jahat.example/a.gif)',
  ),
  'articles/2025/06/jahat-gambar/x.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${sentinel}(1)"><script>${sentinel}(1)</script></svg>`,
  'topics/jahat.yaml': yaml({ name: hostile[0], kind: 'subject', description: hostile[3], aliases: hostile.slice(0, 20) }),
  'authors/jahat.md': markdown(
    { name: hostile[6], kind: 'person', code: 'jht', role: hostile[4], contact: hostile[9] },
    texts.join('\n\n'),
  ),
};

async function watch(page: Page, origin: string): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction(sentinel, () => found.push('a script ran'));
  await page.context().route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      found.push(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    found.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => found.push(`a window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(origin) && !/^(?:about:|blob:)/.test(frame.url())) found.push(`a frame shows ${frame.url()}`);
  });
  return found;
}

/** Elements that nobody but somebody hostile would have put there. */
const foreignParts = (page: Page) =>
  page.evaluate((name) => {
    const suspicious = [...document.querySelectorAll('*')].filter(
      (element) =>
        /^(?:iframe|object|embed|base|applet|math|marquee|meta)$/.test(element.localName) ||
        [...element.attributes].some(
          ({ name: attribute, value }) =>
            (attribute.startsWith('on') && value.includes(name)) ||
            (/^(?:href|src|action|data)$/.test(attribute) && /^\s*(?:javascript|vbscript):/i.test(value)),
        ),
    );
    return suspicious
      .filter(({ localName, parentElement }) => localName !== 'meta' || parentElement !== document.head)
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  }, sentinel);

test('Lists, forms and the text field run nothing and ask no other host', async ({ page, baseURL }) => {
  await fillFolder(page, files);
  const found = await watch(page, baseURL ?? '');
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await page.getByRole('treeitem', { name: 'Artikel teks 2025' }).click();
  await expect(page.getByRole('gridcell', { name: /^Jahat \d/ })).toHaveCount(count);
  const forms = [
    ...Array.from({ length: count }, (_, index) => `artikel-2025-teks/entries/06/jahat-${index}`),
    ...['artikel-2025/entries/06/jahat-gambar/index', 'topik/entries/jahat', 'penulis/entries/jahat'],
  ];
  for (const form of forms) {
    await page.goto(`/admin/#/collections/${form}`);
    const label = /^(?:topik|penulis)/.test(form) ? 'Nama' : 'Judul';
    const title = page.getByRole('textbox', { name: label, exact: true });
    await expect(title).toHaveValue(/^Jahat|</);
    const text = page.locator('[contenteditable=true]').first();
    if (!form.startsWith('topik')) {
      await expect(text).not.toBeEmpty();
      await text.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' ');
    }
    expect(await foreignParts(page), form).toEqual([]);
  }
  expect(found).toEqual([]);
});

test('A hostile text that is pasted shows as words in the report and in the form', async ({ page, baseURL }) => {
  const sent = `Judul ${hostile[3] ?? ''}\n\nKOTA TIRTASARI – Warga menunggu kabar.\n\n${hostile.slice(0, 60).join('\n\n')}`;
  await fillFolder(page);
  const found = await watch(page, baseURL ?? '');
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await page.getByRole('button', { name: 'Tempel naskah' }).click();
  await page.getByRole('textbox', { name: 'Naskah', exact: true }).fill(sent);
  await page.getByRole('button', { name: 'Periksa naskah' }).click();
  await page.getByRole('button', { name: 'Buka di formulir' }).click();
  await expect(page.getByRole('textbox', { name: 'Judul', exact: true })).toHaveValue(convert(sent).data.title);
  await expect(page.locator('[contenteditable=true]').first()).not.toBeEmpty();
  expect(await foreignParts(page)).toEqual([]);
  expect(found).toEqual([]);
});
