/** What a page's policy is for: markup that came in with a text neither runs nor loads, and the watch over all other tests sees it. */
import type { Page } from '@playwright/test';
import { contentPolicy } from '../../src/cms/policy.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { expect, test } from './test.ts';

// Everything here is provoked; what must be seen are the violations.
test.use({ provoked: /./ });

/** As if an article's text had brought it. */
async function openWith(page: Page, planted: string): Promise<void> {
  await page.route('**/ralat/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', () => `${planted}</main>`) });
  });
  await page.route('https://lain.example/**', (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.ran = true' }));
  await page.goto('/ralat/', { waitUntil: 'load' });
}
const ran = (page: Page) => page.evaluate(() => 'ran' in window);

const markup: Readonly<Record<string, string>> = {
  'script-src-elem inline': '<script>window.ran = true</script>',
  'script-src-elem https://lain.example/x.js': '<script src="https://lain.example/x.js"></script>',
  'script-src-elem data': '<script src="data:text/javascript,window.ran=true"></script>',
  'script-src-attr inline': '<img src="/ikon.svg" alt="" onload="window.ran = true">',
  'style-src-elem inline': '<style>main { display: none }</style>',
  'style-src-elem https://lain.example/x.css': '<link rel="stylesheet" href="https://lain.example/x.css">',
  'style-src-attr inline': '<p style="display: none">x</p>',
  'img-src https://lain.example/x.png': '<img src="https://lain.example/x.png" alt="">',
  'media-src https://lain.example/x.mp4': '<video src="https://lain.example/x.mp4" preload="auto"></video>',
  'frame-src': '<iframe src="/"></iframe>',
  'object-src': '<object data="/ikon.svg"></object>',
  'base-uri https://lain.example': '<base href="https://lain.example/">',
};

test('Markup that came in with a text runs nothing, loads nothing, and is seen', async ({ page, violations }) => {
  await openWith(page, Object.values(markup).join('\n'));
  for (const what of Object.keys(markup)) await expect.poll(() => violations.join('\n'), what).toContain(`Pelanggaran: ${what}`);
  expect(await ran(page)).toBe(false);
  violations.length = 0;
});

test('A link to a script and a form to another host lead nowhere', async ({ page, violations }) => {
  await openWith(
    page,
    '<a id="tautan" href="javascript:window.ran=true">x</a><form action="https://lain.example/"><button id="kirim">x</button></form>',
  );
  await page.locator('#tautan').click();
  await expect.poll(() => violations.join('\n')).toContain('Pelanggaran: script-src-elem inline');
  expect(await ran(page)).toBe(false);
  await page.locator('#kirim').click({ noWaitAfter: true });
  await expect.poll(() => violations.join('\n')).toContain('Pelanggaran: form-action');
  expect(new URL(page.url()).pathname).toBe('/ralat/');
  violations.length = 0;
});

test('No string becomes code or markup, and nothing is asked of another host', async ({ page, violations }) => {
  await openWith(page, '');
  const tries: readonly [what: string, attempt: () => unknown][] = [
    ['require-trusted-types-for', () => (document.body.innerHTML = '<p>x</p>')],
    ['require-trusted-types-for', () => new Worker('/aset/x.js')],
    // Not while the test itself evaluates something.
    ['require-trusted-types-for', () => setTimeout(() => void (0, eval)('window.ran = true'))],
    ['connect-src https://lain.example/', () => fetch('https://lain.example/')],
    [
      'trusted-types',
      () => (window as unknown as { trustedTypes: { createPolicy: (name: string) => void } }).trustedTypes.createPolicy('lain'),
    ],
  ];
  for (const [what, attempt] of tries) {
    await page.evaluate(attempt).catch(() => undefined);
    await expect.poll(() => violations.join('\n'), String(attempt)).toContain(`Pelanggaran: ${what}`);
    violations.length = 0;
  }
  expect(await ran(page)).toBe(false);
});

test('Only the search page may run WebAssembly', async ({ page, violations }) => {
  const compile = () => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true);
  await page.goto('/cari/');
  expect(await page.evaluate(compile)).toBe(true);
  expect(violations).toEqual([]);
  await page.goto('/ralat/');
  await expect(page.evaluate(compile)).rejects.toThrow(/WebAssembly/);
  await expect.poll(() => violations.join('\n')).toContain('wasm-eval');
  violations.length = 0;
});

test('The service worker asks its own site only', async ({ page, context, violations }) => {
  await page.goto('/luring/');
  await page.mouse.wheel(0, 300);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  expect(await worker.evaluate(() => fetch('/robots.txt').then(({ ok }) => ok))).toBe(true);
  const forbidden = worker.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
          done(`${effectiveDirective} ${blockedURI}`);
        });
        fetch('https://lain.example/').catch(() => undefined);
      }),
  );
  expect(await forbidden).toBe('connect-src https://lain.example/');
  await expect.poll(() => violations.join('\n')).toContain('connect-src');
  violations.length = 0;
});

test('No other page may show one of this site in a frame', async ({ page, baseURL, violations }) => {
  await page.setContent(`<iframe src="${baseURL ?? ''}/ralat/"></iframe>`);
  await expect.poll(() => violations.join('\n')).toContain('frame-ancestors');
  violations.length = 0;
});

test('A script in what is no page runs no more than one in a page', async ({ page, violations }) => {
  const files = ['/sitemap-index.xml', '/ikon.svg'];
  for (const path of files) {
    await page.goto(path);
    expect(violations).toEqual([]);
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const planted = '<script xmlns="http://www.w3.org/1999/xhtml">window.ran = true</script></';
      await route.fulfill({ response, body: (await response.text()).replace(/<\/(?=\w+>\s*$)/, planted) });
    });
    await page.goto(path);
    await expect.poll(() => violations.join('\n')).toContain('script-src');
    expect(await ran(page)).toBe(false);
    violations.length = 0;
  }
});

test('Answers carry the headers that every host is told to send', async ({ request }) => {
  for (const path of ['/', '/admin/', '/sw.js', '/feed.xml', '/rubrik/warga/feed.xml', '/ikon.svg', '/kartu/situs.png']) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(headersFor(path, false)))
      expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
  }
  const missing = (await request.get('/admin/tidak-ada.js')).headers();
  for (const [name, value] of Object.entries(headersFor('/404.html', false))) expect(missing[name.toLowerCase()]).toBe(value);
});

test('The site can be installed: its manifest and icons are allowed', async ({ page, context }) => {
  await page.goto('/');
  const session = await context.newCDPSession(page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string }[] };
  expect(icons.length).toBeGreaterThan(1);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Tests browse without a profile that could keep anything.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('The program for editors asks the service that keeps the repository, and no other', async ({ page, violations }) => {
  const own = contentPolicy(null);
  await page.route('**/admin/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(own, contentPolicy({ name: 'github', repo: 'redaksi/situs' }));
    await route.fulfill({ response, body });
  });
  const anybody = { 'Access-Control-Allow-Origin': '*' };
  await page.route(/^https:\/\/(?:api\.github\.com|avatars\.githubusercontent\.com|lain\.example)\//, (route) =>
    route.fulfill({
      headers: anybody,
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    }),
  );
  await page.goto('/admin/');
  const ask = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      address,
    );
  expect(await ask('https://api.github.com/user')).toBe(true);
  await page.evaluate(() => Object.assign(new Image(), { src: 'https://avatars.githubusercontent.com/u/1' }).decode());
  expect(violations).toEqual([]);
  expect(await ask('https://lain.example/')).toBe(false);
  await expect.poll(() => violations.join('\n')).toContain('Pelanggaran: connect-src https://lain.example/');
  violations.length = 0;
});

test('A service that signs editors in can tell the program’s window, and no other page’s', async ({ page, context }) => {
  const body = '<script>opener?.postMessage("kunci", "*")</script>';
  await context.route('https://masuk.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/admin/');
  const answer = page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', ({ data }) => done(data));
        open('https://masuk.example/');
      }),
  );
  expect(await answer).toBe('kunci');
  await page.goto('/redaksi/');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void open('https://masuk.example/'))]);
  await popup.waitForLoadState();
  expect(await popup.evaluate(() => opener === null)).toBe(true);
});
