/** Each page's policy names what stands in the page, and nothing else. */
import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/hosting/page-policy.ts';
import { all, article, attribute, page, pages, read, site, type Page } from './site.ts';

const policyOf = ({ tree }: Page) => attribute(all(tree, 'meta', { httpEquiv: 'Content-Security-Policy' })[0], 'content') ?? '';
const directive = (policy: string, name: string) => policy.split(';').find((part) => part.startsWith(`${name} `)) ?? '';
const digests = (text: string) => [...text.matchAll(/'(sha256-[^']+)'/g)].map(([, digest]) => digest);
const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const every = [...pages, ...site.stubs];

describe('The policy of every page', () => {
  test('stands in it once, before anything that it is about', () => {
    expect(site.stubs.length).toBeGreaterThan(0);
    for (const { html, path } of every) {
      const parts = html.split('http-equiv="Content-Security-Policy"');
      expect([path, parts.length]).toEqual([path, 2]);
      expect(parts[0]).not.toMatch(/<(?:script|style|link|base)\b/);
    }
  });

  test('names by digest the scripts and style sheets in it, all of them and no others', () => {
    for (const each of every) {
      const policy = policyOf(each);
      const scripts = all(each.tree, 'script').filter(
        (script) => !attribute(script, 'src') && attribute(script, 'type') !== 'application/ld+json',
      );
      expect([each.path, digests(directive(policy, 'script-src')).sort()]).toEqual([
        each.path,
        [...new Set(scripts.map((script) => digestOf(toString(script))))].sort(),
      ]);
      expect([each.path, digests(directive(policy, 'style-src'))]).toEqual([
        each.path,
        all(each.tree, 'style').map((style) => digestOf(toString(style))),
      ]);
    }
  });

  test('is strict, and lets search alone run WebAssembly', () => {
    for (const each of every) {
      const policy = policyOf(each);
      expect([each.path, policy.includes('wasm-unsafe-eval')]).toEqual([each.path, each.path === '/cari/']);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
      for (const rule of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
      ])
        expect(policy.split(';')).toContain(rule);
    }
  });

  test('has nothing to forbid: no page has scripts or styles in attributes', () => {
    for (const { html, path } of every) expect([path, /<[^>]+\s(?:style|on[a-z]+)=/.exec(html)?.[0]]).toEqual([path, undefined]);
  });

  test('does not depend on content: pages of a kind have the same', () => {
    const kinds = new Set(pages.filter(({ path }) => path.startsWith('/rubrik/')).map(policyOf));
    expect(kinds.size).toBe(1);
    expect(policyOf(article('2025/03/penghitungan-becak-listrik'))).not.toBe(policyOf(page('/')));
  });
});

test('A script that a text brought along is not named', () => {
  const { html, path } = page('/ralat/');
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const withOne = (text: string) => Buffer.concat(withPolicy(Buffer.from(text), path)).toString();
  expect(withOne(bare)).toBe(html);
  const planted = bare.replace('</main>', '<script>alert(1)</script><style>p{color:red}</style></main>');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(withOne(planted))?.[1] ?? '';
  expect(policy).toBe(policyOf(page('/ralat/')));
});

test('The program for editors has a policy of its own', () => {
  expect(read('/admin/index.html')).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ");
});
