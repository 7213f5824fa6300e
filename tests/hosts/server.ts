/** Real web servers with the configuration that the project writes, each on a port of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { hostFiles } from '../../src/hosting/host-files.ts';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

export interface Running {
  port: number;
  /** For http, where the site is reached by https. */
  plainPort: number;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** What stands at the port for http where the site is reached by https. */
  getPlain: (path: string) => Promise<Answer>;
  stop: () => Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';
const places = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];
/** Undefined where the machine has none. */
export const programOf = (name: ServerName): string | undefined =>
  places.map((place) => join(place, name)).find((path) => existsSync(path));

/**
 * @param folder an empty one for what the server writes
 * @param secure by https, as it is meant, with a certificate made for the occasion
 */
export async function start(name: ServerName, site: string, folder: string, { secure = false } = {}): Promise<Running> {
  const program = programOf(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  const port = await freePort();
  const ports = { http: await freePort(), https: port };
  const files = hostFiles({
    root: site,
    ...(secure ? { address: 'localhost', ports, certificate: certify(folder) } : { address: `:${port}` }),
  });
  const child = name === 'nginx' ? startNginx(program, files['nginx.conf'], folder) : startCaddy(program, files.Caddyfile, folder);
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const get = (path: string, headers: Record<string, string> = {}) => fetchFrom(port, path, headers, secure);
  const getPlain = (path: string) => fetchFrom(ports.http, path, {}, false);
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`${name} does not answer\n${said.join('')}`);
    if (await get('/').then(Boolean, () => false)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = () =>
    new Promise<void>((done) => {
      child.on('close', () => done());
      child.kill('SIGTERM');
    });
  return { port, plainPort: ports.http, get, getPlain, stop };
}

function certify(folder: string): { chain: string; key: string } {
  const [chain, key] = [join(folder, 'rantai.pem'), join(folder, 'kunci.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    ...subject,
    '-out',
    chain,
    '-keyout',
    key,
  ];
  execFileSync('openssl', args, { stdio: 'pipe' });
  return { chain, key };
}

/** The file is meant for `sites-enabled/`, so it needs a frame. */
function startNginx(program: string, server: string, folder: string): ChildProcess {
  for (const name of ['logs', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/tmp/${name};`);
  const frame = `daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary.join('\n')}
${server}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), frame);
  return spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function startCaddy(program: string, caddyfile: string, folder: string): ChildProcess {
  // Without the administration port, which another Caddy on the machine may have.
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile}`);
  const env = { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Follows nothing and unpacks nothing. */
const fetchFrom = (port: number, path: string, headers: Record<string, string>, secure: boolean) =>
  new Promise<Answer>((done, fail) => {
    const request = secure ? secureRequest : plainRequest;
    request(
      { host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false, port, path, headers: { Host: 'localhost', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      },
    )
      .on('error', fail)
      .end();
  });
