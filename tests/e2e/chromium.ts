/** Finds a Chromium: the one that PLAYWRIGHT_CHROMIUM names, the system's, Playwright's own, else installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const installed = (): string | undefined =>
  [process.env['PLAYWRIGHT_CHROMIUM'], ...systemPaths, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

const installers: [command: string, ...args: string[]][] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

/** @throws Error that says what to install */
export function findChromium(): string {
  let path = installed();
  for (const [command, ...args] of installers) {
    if (path !== undefined) break;
    process.stderr.write(`Chromium belum ada; mencoba: ${[command, ...args].join(' ')}\n`);
    spawnSync(command, args, { stdio: 'inherit' });
    path = installed();
  }
  if (path === undefined)
    throw new Error('Tidak ada Chromium untuk uji peramban. Pasang paket chromium, atau tunjukkan berkasnya lewat PLAYWRIGHT_CHROMIUM.');
  return path;
}

/** Root in a container cannot use the sandbox; nothing outside this machine is asked for. */
export const chromiumArgs = ['--no-sandbox', '--disable-background-networking'];
