/** After a deploy: what has changed is told once, dates are honest, no address is lost. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { build, buildEnvironment, fixtureOrigin, type BuildInput } from './fixture-site.ts';
import { copyProject } from './project-copy.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

interface Request {
  path: string;
  type: string;
  body: string;
}

/** Stands in for IndexNow and for a hub. */
class StubServer {
  requests: Request[] = [];
  /** What it answers. */
  status = 200;
  readonly #server: Server;
  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.requests.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body });
        response.writeHead(this.status).end();
      });
    });
    onTestFinished(() => void this.#server.close());
  }

  listen(): Promise<number> {
    return new Promise((done) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  }

  /** Addresses told to IndexNow, below the origin, and feeds told to the hub, since the last time. */
  told(): { pages: string[]; feeds: string[] } {
    const own = (path: string) => this.requests.filter((request) => request.path === path);
    const pages = own('/indexnow').flatMap(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList);
    const feeds = own('/hub').flatMap(({ body }) => new URLSearchParams(body).getAll('hub.url'));
    this.requests = [];
    const paths = (urls: string[]) => urls.map((url) => url.replace(fixtureOrigin, '')).sort();
    return { pages: paths(pages), feeds: paths(feeds) };
  }
}

const id = '2018/04/rapat-anggaran-sampai-larut';
const other = '2016/11/kartu-antrean-loket';

async function newsroom() {
  const folder = temporaryFolder();
  const stub = new StubServer();
  const port = await stub.listen();
  const project = join(folder, 'proyek');
  copyProject(project);
  const code = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(project, file), edit(readFileSync(join(project, file), 'utf8')));
  code('src/site.ts', (text) =>
    text
      .replace(/indexNow: '[^']*'/, `indexNow: 'http://127.0.0.1:${port}/indexnow'`)
      .replace(/webSubHub: '[^']*'/, `webSubHub: 'http://127.0.0.1:${port}/hub'`),
  );
  const content = smallNewsroom(folder, [id, other]);
  const input: BuildInput = { content, out: join(folder, 'situs'), cache: join(folder, 'singgahan'), project };
  const edit = (file: string, change: (text: string) => string) => write(content, file, change(readFileSync(join(content, file), 'utf8')));
  const deploy = async () => {
    const { code: exit, output } = await build(input);
    expect(exit, output).toBe(0);
  };
  const announce = () => run(project, input);
  return { stub, content, input, code, edit, deploy, announce, read: (file: string) => readFileSync(join(input.out, file), 'utf8') };
}

function run(project: string, input: BuildInput): Promise<{ exit: number; output: string }> {
  const child = spawn(process.execPath, ['src/tools/announce.ts'], { cwd: project, env: buildEnvironment(input) });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => child.on('close', (exit) => done({ exit: exit ?? 1, output })));
}

const page = `/berita/${id}/`;
const article = `articles/${id}.md`;

test('Everything is told the first time, with a key that the site proves, and written into the ledger', async () => {
  const { stub, content, deploy, announce, read } = await newsroom();
  await deploy();
  expect(await announce()).toMatchObject({ exit: 0 });
  const [indexNow] = stub.requests.filter(({ path }) => path === '/indexnow');
  const { host, key, keyLocation } = JSON.parse(indexNow?.body ?? '{}') as Record<string, string>;
  expect(indexNow?.type).toMatch(/^application\/json/);
  expect(host).toBe('tirta.example');
  expect(key).toMatch(/^[a-zA-Z0-9-]{8,128}$/);
  expect(keyLocation).toBe(`${fixtureOrigin}/${key ?? ''}.txt`);
  expect(read(`${key ?? ''}.txt`)).toBe(key);
  const [hub] = stub.requests.filter(({ path }) => path === '/hub');
  expect(hub?.type).toMatch(/^application\/x-www-form-urlencoded/);
  expect(new URLSearchParams(hub?.body).get('hub.mode')).toBe('publish');
  const { pages, feeds } = stub.told();
  expect(pages).toEqual(expect.arrayContaining(['/', page, `/berita/${other}/`, '/rubrik/pemerintahan/', '/indeks/2018/04/30/']));
  expect(feeds).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json', '/rubrik/pemerintahan/feed.xml']));
  const ledger = readFileSync(join(content, 'urls/2018.txt'), 'utf8').trim().split('\n');
  expect(ledger).toEqual(expect.arrayContaining([page, '/indeks/2018/04/30/', '/rubrik/pemerintahan/2018/1/']));
  expect(readFileSync(join(content, 'urls/2025.txt'), 'utf8').split('\n')).toContain('/rubrik/pemerintahan/');
  // Read by the next build, to which everything is where it was.
  await deploy();
  expect(await announce()).toMatchObject({ exit: 0 });
  expect(stub.requests).toEqual([]);
  expect(readFileSync(join(content, 'urls/2018.txt'), 'utf8').trim().split('\n')).toEqual(ledger);
});

test('A correction is told and moves the dates of what shows it; a typing error and a template move none', async () => {
  const { stub, edit, code, deploy, announce, read } = await newsroom();
  await deploy();
  await announce();
  stub.told();
  const before = read('sitemap-2018.xml');

  edit(article, (text) => text.replace('hampir tengah malam', 'menjelang tengah malam'));
  await deploy();
  expect(read('sitemap-2018.xml')).toBe(before);
  await announce();
  expect(stub.told().pages).toEqual([]);

  code('src/components/site/Footer.astro', (text) => text.replace('<p>{site.tagline}</p>', '<p>{site.tagline}.</p>'));
  await deploy();
  expect(read('sitemap-2018.xml')).toBe(before);
  await announce();
  expect(stub.told().pages).toEqual([]);

  const at = '2025-06-10T09:00:00+07:00';
  edit(article, (text) =>
    text.replace('\n---\n', `\ncorrections:\n  - kind: correction\n    at: "${at}"\n    note: Ruas yang ditunda empat.\n---\n`),
  );
  await deploy();
  await announce();
  const { pages, feeds } = stub.told();
  expect(pages).toEqual(expect.arrayContaining([page, '/', '/rubrik/pemerintahan/', '/rubrik/pemerintahan/2018/1/', '/ralat/']));
  expect(pages).not.toContain(`/berita/${other}/`);
  expect(feeds).toEqual(expect.arrayContaining(['/feed.xml', '/ralat/feed.xml']));
  expect(read('sitemap-2018.xml')).toContain(`<loc>${fixtureOrigin}${page}</loc>\n  <lastmod>${at}</lastmod>`);
  expect(read(`berita/${id}/index.html`)).toContain(`"dateModified":"${at}"`);
  expect(read('sitemap-2016.xml')).not.toContain(at);
});

test('A retracted article is told as well, so that search engines look again', async () => {
  const { stub, edit, deploy, announce } = await newsroom();
  await deploy();
  await announce();
  stub.told();
  edit(article, (text) =>
    text.replace(
      '\n---\n',
      '\nretraction:\n  at: "2025-06-11T09:00:00+07:00"\n  reason: editorial\n  note: Tidak dapat dipastikan.\n---\n',
    ),
  );
  await deploy();
  expect(await announce()).toMatchObject({ exit: 0 });
  expect(stub.told().pages).toContain(page);
});

test('What a service does not take is told again; the ledger is written all the same', async () => {
  const { stub, content, deploy, announce } = await newsroom();
  await deploy();
  stub.status = 429;
  const { exit, output } = await announce();
  expect(exit).toBe(1);
  expect(output).toContain('IndexNow menolak pemberitahuan (kode 429)');
  expect(readFileSync(join(content, 'urls/2018.txt'), 'utf8')).toContain(page);
  stub.told();
  stub.status = 202;
  expect(await announce()).toMatchObject({ exit: 0 });
  expect(stub.told().pages).toContain(page);
});

test('A published address cannot be lost: the build stops until it is a page, a redirect or removed on purpose', async () => {
  const { content, input, edit, deploy, announce, read } = await newsroom();
  await deploy();
  await announce();
  const text = readFileSync(join(content, article), 'utf8');
  const moved = article.replace('rapat-anggaran-sampai-larut', 'rapat-anggaran');
  edit(article, (old) => old.replace('\n---\n', '\ndraft: true\n---\n'));
  const { code, output } = await build(input);
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`urls/2018\\.txt:\\d+:1 {2}galat {2}alamat-hilang {2}${page} pernah terbit`));

  // Under another name, with the old one kept.
  rmSync(join(content, article));
  write(content, moved, text.replace('aliases: [', `aliases: [${page}, `));
  await deploy();
  expect(read('_redirects')).toContain(`${page} /berita/2018/04/rapat-anggaran/ 301`);
  expect(read(`berita/${id}/index.html`)).toContain('content="0;url=/berita/2018/04/rapat-anggaran/"');

  // Gone for good: the lists that held it lead to what is left.
  rmSync(join(content, moved));
  edit('urls/2018.txt', (ledger) => ledger.replace(page, `${page} -> dihapus`));
  await deploy();
  expect(read('alihan/nginx.map')).toContain(`"${page}" "410";`);
  expect(read('_redirects')).toContain('/rubrik/pemerintahan/2018/1/ /rubrik/pemerintahan/ 301');
});
