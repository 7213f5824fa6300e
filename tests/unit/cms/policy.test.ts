import { expect, test } from 'vitest';
import { contentPolicy } from '#cms/policy.ts';

const hostsIn = (policy: string, directive: string) => new RegExp(`${directive}([^;]*)`).exec(policy)?.[1]?.match(/https:\S+/g) ?? [];

test('Without a repository the program asks nobody but its own site.', () => expect(contentPolicy(null)).not.toContain('http'));

test('With one it asks the service that keeps it, and shows portraits from where that keeps them.', () => {
  const github = contentPolicy({ name: 'github', repo: 'redaksi/situs', base_url: 'https://masuk.example' });
  expect(hostsIn(github, 'connect-src')).toEqual(['https://api.github.com', 'https://github.com', 'https://masuk.example']);
  expect(hostsIn(github, 'img-src')).toEqual(['https://*.githubusercontent.com']);
  const gitlab = contentPolicy({ name: 'gitlab', repo: 'redaksi/situs', auth_type: 'pkce', app_id: 'x' });
  expect(hostsIn(gitlab, 'connect-src')).toEqual(['https://gitlab.com']);
  expect(hostsIn(gitlab, 'img-src')).toContain('https://secure.gravatar.com');
});

test('A service of the newsroom’s own takes the place of the public one.', () => {
  const own = contentPolicy({
    name: 'gitea',
    repo: 'redaksi/situs',
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v1',
  });
  expect(hostsIn(own, 'connect-src')).toEqual(['https://git.example']);
  expect(hostsIn(own, 'img-src')).toEqual(['https://git.example']);
});

test('No script may stand in the page or come from elsewhere, whoever keeps the repository.', () => {
  for (const name of ['github', 'gitlab', 'gitea'] as const)
    expect(contentPolicy({ name, repo: 'redaksi/situs' })).toContain("; script-src 'self' 'wasm-unsafe-eval'; ");
});
