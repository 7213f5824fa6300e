/** Requests that no browser sends, over a bare connection: what is asked for stays as it is typed here. */
import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 where the connection was closed without one. */
  status: number;
  location: string | undefined;
  text: string;
}

/** @param head request line and headers; where there is a body, with everything that comes before it */
export const sendRaw = (port: number, head: string): Promise<RawAnswer> =>
  new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(Buffer.from(head.includes('\r\n\r\n') ? head : `${head}\r\nConnection: close\r\n\r\n`, 'latin1')),
    );
    const finish = () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const [top = ''] = text.split('\r\n\r\n');
      done({ status: Number(/^HTTP\/1\.\d (\d{3})/.exec(top)?.[1] ?? 0), location: /^location: ?(.*)$/im.exec(top)?.[1]?.trim(), text });
    };
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', finish);
    socket.setTimeout(5_000, () => socket.destroy());
  });

/** Lies beside the site, in places to which careless joining of paths leads. */
export const secret = 'rahasia-di-luar-situs';

const elsewhere = [
  ...['//', '///', '//evil.example', '//evil.example/', '//evil.example/a', '///evil.example/a', '////evil.example/%2e%2e/'],
  ...[
    '/%2fevil.example/a',
    '/%2f%2fevil.example/a',
    '/%5cevil.example/a',
    '/\\evil.example/a',
    '/%5c%5cevil.example',
    '/%09/evil.example/a',
  ],
  ...['//evil.example/index.html', '/%5cevil.example/index.html', '/%2f/evil.example/index.html', '/\\evil.example/index.html'],
  ...['/%09/evil.example/index.html', '/.evil.example/index.html', '/@evil.example/index.html', '/https:/evil.example/index.html'],
  ...['/x/..//evil.example/a', '/rubrik/..//evil.example/index.html', '/;@evil.example/a', '/%0d%0aLocation:%20//evil.example/index.html'],
  ...[
    '/%0aLocation:%20//evil.example/a',
    '/%0d%0aSet-Cookie:a=b/index.html',
    '/%0dSet-Cookie:a=b/index.html',
    '/%E5%98%8A%E5%98%8DSet-Cookie:a=b/a',
  ],
  ...['http://evil.example', 'http://evil.example/', 'http://evil.example/rubrik/warga', 'http://evil.example//evil.example/a'],
  ...[
    'http://evil.example@localhost//evil.example/a',
    'http://localhost//evil.example/index.html',
    'https://evil.example/%5cevil.example/a',
  ],
  ...['javascript:alert(1)', 'file:///etc/passwd', 'ftp://evil.example/a', 'evil.example:80', '*', '?', '#', '.', 'rubrik/warga'],
];
const outside = [
  ...['/../rahasia.txt', '/../../rahasia.txt', '/..%2frahasia.txt', '/%2e%2e/rahasia.txt', '/%2e%2e%2frahasia.txt', '/.%2e/rahasia.txt'],
  ...[
    '/..%5crahasia.txt',
    '/..\\rahasia.txt',
    '/%252e%252e/rahasia.txt',
    '/%c0%ae%c0%ae/rahasia.txt',
    '/..;/rahasia.txt',
    '/.../rahasia.txt',
  ],
  ...['/rubrik/../../rahasia.txt', '/rubrik/%2e%2e/%2e%2e/rahasia.txt', '/aset/../../rahasia.txt', '/aset/%2e%2e/%2e%2e/rahasia.txt'],
  ...['/aset/..%2f..%2frahasia.txt', '/foto/../_lama/../../rahasia.txt', '/cari/indeks/..%5c..%5c..%5crahasia.txt'],
  // A folder whose name begins as that of the site does.
  ...['/../situs.d/rahasia.txt', '/%2e%2e/situs.d/rahasia.txt', '/..%2fsitus.d%2frahasia.txt', '/..%2fsitus.d/rahasia.txt'],
  ...['/rahasia.txt%00', '/../rahasia.txt%00.html', '/%00', '/rubrik/%00/', '/%00/../rahasia.txt', '/rubrik/warga%00.html'],
  ...['/etc/passwd', '//etc/passwd', '/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
];
const malformed = [
  ...['/%', '/%%', '/%a', '/%zz', '/%u0041', '/%ff', '/%c3', '/%ed%a0%80', '/rubrik/%', '/?%', '/cari/?q=%', '/cari/?q=%00', '/cari/?=&&='],
  ...[
    '/%20',
    '/ ',
    '/a b',
    '/<script>',
    '/"',
    '/\u00ff',
    '/rubrik/warga/.',
    '/rubrik/warga/..',
    '/rubrik//warga/',
    '/index.html/',
    '/a/b.c/d',
  ],
  ...[
    `/${'a'.repeat(4_000)}`,
    `/${'a'.repeat(70_000)}`,
    `/${'a/'.repeat(2_000)}`,
    `/${'%2e%2e/'.repeat(1_000)}etc/passwd`,
    `/?${'a'.repeat(7_000)}`,
  ],
  ...['/__proto__', '/constructor/', '/.git/config', '/.env', '/wp-login.php', '/cgi-bin/%%32%65%%32%65/'],
];

/** Request heads, each with a name of its own. */
export const hostileHeads: readonly string[] = [
  ...[...elsewhere, ...outside, ...malformed].map((target) => `GET ${target} HTTP/1.1\r\nHost: localhost`),
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', 'X'].map(
    (method) => `${method} / HTTP/1.1\r\nHost: localhost`,
  ),
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443',
  'POST /rubrik/warga/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b',
  'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n0\r\n\r\n',
  // Who the reader believes to speak with, in every way of saying it.
  ...[
    'evil.example',
    'evil.example:80',
    'localhost@evil.example',
    'localhost/evil.example',
    '"><script>',
    '',
    'a\tb',
    '[::1',
    'a'.repeat(5_000),
  ].map((host) => `GET /rubrik/warga HTTP/1.1\r\nHost: ${host}`),
  ...[
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: javascript',
    'X-Original-URL: /alihan/nginx.map',
    'X-Rewrite-URL: //evil.example',
  ].map((header) => `GET /rubrik/warga HTTP/1.1\r\nHost: localhost\r\n${header}`),
  'GET /rubrik/warga HTTP/1.1',
  'GET /rubrik/warga HTTP/1.1\r\nHost: localhost\r\nHost: evil.example',
  ...[
    'GET /rubrik/warga',
    'GET / HTTP/9.9',
    'GET  /  HTTP/1.1',
    'GET / HTTP/1.1\r\nHost localhost',
    '\x16\x03\x01\x02\x00\x01\x00',
    '\0\0\0',
  ],
  `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(200_000)}`,
  ...[
    'bytes=5-2',
    'bytes=-',
    'bytes=abc',
    'bytes=-0',
    'bytes=99999999-',
    'bytes=0-0,1-1,2-2',
    'baris=1',
    `bytes=${'0-,'.repeat(1_000)}`,
  ].map((range) => `GET / HTTP/1.1\r\nHost: localhost\r\nRange: ${range}`),
  ...[
    'If-None-Match: "',
    'If-Modified-Since: kemarin',
    'Accept-Encoding: br;q=NaN, *',
    'Expect: 200-ok',
    'Upgrade: websocket\r\nConnection: Upgrade',
  ].map((header) => `GET / HTTP/1.1\r\nHost: localhost\r\n${header}`),
];

/** An address on this host to every browser: two slashes at its beginning, or one and a backslash, lead to another one. */
const ownAddress = /^(?:\.?\/|\/[!-.0-[\]-~][!-[\]-~]*)$/;

/** Sentences, none where the answer gives nothing away. */
export function complaintsOf(head: string, { status, location, text }: RawAnswer): string[] {
  const shown = JSON.stringify(head.slice(0, 80));
  return [
    ...(status >= 500 && status !== 501 && status !== 505 ? [`${shown} answers ${status}`] : []),
    ...(location !== undefined && !ownAddress.test(location) ? [`${shown} leads to ${location}`] : []),
    ...(/^set-cookie:/im.test(text.split('\r\n\r\n')[0] ?? '') ? [`${shown} sets a cookie`] : []),
    ...(text.includes(secret) || text.includes('root:x:0:0') ? [`${shown} shows what lies outside`] : []),
  ];
}
