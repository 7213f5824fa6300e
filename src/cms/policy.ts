/** What the page at /admin/ may load and ask: itself, and the service that keeps the repository. */
import { site } from '#site.ts';

const hosts: Readonly<Record<string, readonly string[]>> = {
  github: ['https://api.github.com', 'https://github.com', 'https://avatars.githubusercontent.com', 'https://raw.githubusercontent.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
};

function repositoryHosts(): string[] {
  const { repository } = site;
  if (repository === null) return [];
  const own = [repository.base_url, repository.api_root].flatMap((url) => (url === undefined ? [] : new URL(url).origin));
  return [...new Set([...(repository.api_root === undefined ? (hosts[repository.name] ?? []) : []), ...own])];
}

const services = repositoryHosts()
  .map((host) => ` ${host}`)
  .join('');

/** Styles are put into the page by the program; pictures are decoded by WebAssembly in a worker. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline' blob:",
  `img-src 'self' blob: data:${services}`,
  "font-src 'self' data:",
  `connect-src 'self' blob: data:${services}`,
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "frame-src blob: 'self'",
  "manifest-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
