/** What searching costs a reader of a finished site, in a real browser: bytes as a server would send them, waits, and time to compute. */
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../e2e/chromium.ts';
import { SiteServer } from '../e2e/site-server.ts';
import { median } from './measure.ts';

export interface SearchCosts {
  questions: number;
  /** Kilobytes of everything but the page itself, brotli 5 where it is text. */
  first: Spread;
  /** The same of each later question on the same page, suggestions while typing included. */
  further: Spread;
  /** Answers that had to be waited for one after the other, the page itself not counted. */
  trips: number;
  /** Milliseconds on a CPU four times slower. */
  computing: { afterLastByte: number; askedAgain: number };
}

interface Spread {
  median: number;
  most: number;
}

/** So long that what the computer itself takes does not count as a trip. */
const longWait = 1500;

/** @param questions each is asked on a first visit, and all of them one after the other on one page */
export async function searchCosts(site: string, questions: readonly string[]): Promise<SearchCosts> {
  const server = new SiteServer(site);
  await server.connect();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  try {
    const visits = [];
    for (const question of questions) visits.push(await firstVisit(browser, server, question));
    const trips = [];
    for (const question of questions.slice(0, 3)) trips.push(await countTrips(browser, server, question));
    return {
      questions: questions.length,
      first: spread(visits.map(({ bytes }) => bytes)),
      further: spread(await furtherQuestions(browser, server, questions)),
      trips: Math.max(...trips),
      computing: {
        afterLastByte: median(visits.map(({ afterLastByte }) => afterLastByte)),
        askedAgain: median(visits.map(({ askedAgain }) => askedAgain)),
      },
    };
  } finally {
    await browser.close();
    await server.cutOff();
  }
}

const spread = (bytes: readonly number[]): Spread => ({ median: median(bytes) / 1000, most: Math.max(...bytes) / 1000 });
const results = (page: Page) => page.getByRole('list', { name: 'Hasil pencarian' }).getByRole('listitem');
const addressFor = (server: SiteServer, question: string) => `${server.origin}/cari/?q=${encodeURIComponent(question)}`;
const bytesSince = (server: SiteServer, from: number) => server.requests.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);

/** Text of the first result in milliseconds of the page's own clock. */
const firstResultAt = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => (document.querySelector('#hasil > li') ? done(performance.now()) : requestAnimationFrame(look));
        look();
      }),
  );

async function firstVisit(browser: Browser, server: SiteServer, question: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const before = server.requests.length;
  await page.goto(addressFor(server, question), { waitUntil: 'commit' });
  const shownAt = await firstResultAt(page);
  const lastByteAt = await page.evaluate(
    (shown) =>
      Math.max(
        ...performance
          .getEntriesByType('resource')
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
          .filter((end) => end <= shown),
      ),
    shownAt,
  );
  await page.waitForLoadState('networkidle');
  const [own, ...others] = server.requests.slice(before);
  const bytes = others.reduce((sum, each) => sum + each.bytes, 0);
  if (own?.path !== '/cari/') throw new Error(`The page came not first but after ${own?.path}`);
  const askedAgain = await page.evaluate(async () => {
    const before = performance.now();
    document.querySelector<HTMLFormElement>('main form[role=search]')?.requestSubmit();
    while (!document.querySelector('#hasil > li')) await new Promise(requestAnimationFrame);
    return performance.now() - before;
  });
  await context.close();
  return { bytes, afterLastByte: shownAt - lastByteAt, askedAgain };
}

async function countTrips(browser: Browser, server: SiteServer, question: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // Before the browser's own queue of connections, which would make one answer wait for another.
  await page.route('**/*', async (route) => {
    await sleep(longWait);
    await route.continue();
  });
  await page.goto(addressFor(server, question), { waitUntil: 'commit' });
  const shownAt = await firstResultAt(page);
  const documentAt = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart,
  );
  await context.close();
  return Math.floor((shownAt - documentAt) / longWait);
}

async function furtherQuestions(browser: Browser, server: SiteServer, [first = '', ...others]: readonly string[]): Promise<number[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(addressFor(server, first));
  await results(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  const costs = [];
  for (const question of others) {
    const before = server.requests.length;
    const field = page.locator('#kata');
    await field.fill('');
    await field.pressSequentially(question, { delay: 60 });
    await field.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `“${question}”` })
      .waitFor();
    await page.waitForLoadState('networkidle');
    await sleep(300);
    costs.push(bytesSince(server, before));
  }
  await page.close();
  return costs;
}
