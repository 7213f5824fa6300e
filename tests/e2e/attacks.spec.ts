/** The site of the hostile newsroom as readers open it: nothing of what stands in its content may run, ask or hide. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { sentinel } from '../attacks/attack.ts';
import { topics, written } from '../attacks/corpus/built.ts';
import { buildHostileSite, hostileSite } from '../attacks/hostile-site.ts';
import { filesOf } from '../build/file-tree.ts';
import { fixtureOrigin, projectDir } from '../build/fixture-site.ts';
import { deviceText } from '../../src/strings.ts';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: ChildProcess | undefined;
let origin = '';

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

test.beforeAll(async () => {
  await buildHostileSite();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['src/tools/serve.ts', String(port)], {
    cwd: projectDir,
    env: { ...process.env, OUT_DIR: hostileSite },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server = child;
  await new Promise<void>((done) => child.stderr.once('data', () => done()));
});
test.afterAll(() => void server?.kill());

/** Everything by which a script or a request of somebody else would tell of itself. */
async function watch(context: BrowserContext): Promise<string[]> {
  const found: string[] = [];
  const tell = (what: string) => (page: { url: () => string } | null, words: string) =>
    found.push(`${what} on ${page?.url() ?? '?'}: ${words}`);
  await context.exposeFunction(sentinel, (words: unknown) => found.push(`a script ran: ${String(words)}`));
  // No other host is ever reached: what asks for one is told and gets nothing.
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      found.push(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('dialog', (dialog) => {
    tell('a dialog')(dialog.page(), dialog.message());
    void dialog.dismiss();
  });
  context.on('weberror', (error) => tell('an exception')(error.page(), error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell('a complaint')(message.page(), message.text());
  });
  return found;
}

const paths = () =>
  filesOf(hostileSite)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('admin/'))
    .map((file) => `/${encodeURI(file.slice(0, -'index.html'.length))}`)
    // Bound pages repeat the lists. Of articles with words in every field each third one stands for its neighbours, unless all are asked for.
    .filter((path) => process.env['ATTACKS'] === 'all' || Number(/kata-(\d+)/.exec(path)?.[1] ?? 0) % 3 === 0)
    .filter((path) => !/^\/(?:wilayah|topik|penulis)\/.*\/\d{4}\/\d+\/$/.test(path));

test('The watch sees a script, a dialog, a request and an exception', async ({ context, page }) => {
  const found = await watch(context);
  // Not on the site, whose policy would not let any of these begin.
  await page.goto('about:blank');
  await page.setContent(
    `<img src=x:x onerror="${sentinel}(1)"><img src="https://jahat.example/a.gif"><script>setTimeout(() => { throw new Error('a') })</script><svg onload="alert(1)">`,
  );
  for (const sign of ['a script ran', 'a dialog', 'asks another host', 'an exception'])
    await expect.poll(() => found.join('\n')).toContain(sign);
});

test('No page of the site runs anything or asks another host', async ({ context }) => {
  const found = await watch(context);
  const waiting = paths();
  expect(waiting.length).toBeGreaterThan(150);
  const titles = new Map(written.map(({ id, title }) => [`/berita/${id}/`, title]));
  const seen = async () => {
    const page = await context.newPage();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
      const title = titles.get(path);
      const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
      if (title !== undefined) expect(squeezed((await page.locator('h1').textContent()) ?? ''), path).toBe(squeezed(title));
    }
    await page.close();
  };
  await Promise.all([seen(), seen(), seen(), seen()]);
  expect(found).toEqual([]);
});

const search = async (page: Page, query: string) => {
  await page.goto(`${origin}/cari/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#status-cari')).toHaveText(/hasil untuk/i);
};

test('Search, suggestions and what is kept show hostile words as words', async ({ context, page }) => {
  const found = await watch(context);
  await search(page, 'serangan');
  await expect(page.locator('#hasil li').first()).toBeVisible();
  for (const { title } of written.filter((_, index) => index % 24 === 0)) {
    await search(page, title);
    await expect(page.locator('#kata')).toHaveValue(title);
  }
  const titles = new Set<string>();
  for (const index of [0, 1, 4, 9, 16, 40, 72]) {
    await search(page, `nomor${index}`);
    for (const title of await page.locator('#hasil h3 a').allTextContents()) titles.add(title);
  }
  expect(written.filter(({ title }) => titles.has(title)).length).toBeGreaterThan(4);
  await page.goto(`${origin}/cari/`);
  for (const name of [...topics.slice(0, 6), 'sc', 'img', 'javascript']) {
    await page.locator('#kata').fill(name.slice(0, 20));
    await page.waitForTimeout(350);
  }
  // The reading list reads whole pages again.
  for (const { id, title } of written.filter(({ retracted }) => !retracted).slice(0, 6)) {
    await page.goto(`${origin}/berita/${id}/`);
    await page.locator('[data-do=save]').first().click();
    await expect(page.locator('h1')).toContainText(title.trim().slice(0, 1));
  }
  await page.goto(`${origin}/luring/`);
  await expect(page.locator('[data-place] li').first()).toBeVisible();
  await page.goto(`${origin}/luring/?q=${encodeURIComponent('<img src=x onerror=serang(1)>')}`);
  await page.waitForLoadState('networkidle');
  expect(found).toEqual([]);
});

test('Quoting and sharing hand on hostile words as words', async ({ context, page }) => {
  const found = await watch(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.addInitScript(() => {
    const share = (data: ShareData) => {
      Object.assign(window, { shared: data });
      return Promise.resolve();
    };
    Object.assign(navigator, { share });
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const { id, title } of written.filter(({ id: own, retracted }, index) => own.includes('kata-') && !retracted && index % 30 === 0)) {
    await page.goto(`${origin}/berita/${id}/`, { waitUntil: 'networkidle' });
    await page.locator('.share [data-do=native]').click();
    await expect
      .poll(() => page.evaluate(() => (window as { shared?: ShareData }).shared))
      .toEqual({ title, url: `${fixtureOrigin}/berita/${id}/` });
    await page.locator('.share [data-do=copy]').click();
    await expect.poll(clipboard).toBe(`${fixtureOrigin}/berita/${id}/`);
    await page.locator('.prose p', { hasText: 'Naskah serangan nomor' }).click({ clickCount: 3, timeout: 15_000 });
    await page.getByRole('button', { name: deviceText.copyQuote }).click({ timeout: 15_000 });
    await expect.poll(clipboard).toContain(`(${title}, `);
  }
  expect(found).toEqual([]);
});
