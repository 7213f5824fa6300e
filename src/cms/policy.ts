/** What the page at /admin/ may load and ask: itself, and the service that keeps the repository. */
import type { EditingRepository } from '#site.ts';

interface Service {
  asked: readonly string[];
  /** Where it keeps people's portraits and the repository's files. */
  pictures: readonly string[];
}

const services: Readonly<Record<EditingRepository['name'], Service>> = {
  github: { asked: ['https://api.github.com', 'https://github.com'], pictures: ['https://*.githubusercontent.com'] },
  gitlab: { asked: ['https://gitlab.com'], pictures: ['https://gitlab.com', 'https://secure.gravatar.com'] },
  gitea: { asked: ['https://gitea.com'], pictures: ['https://gitea.com'] },
};

/** One of the newsroom's own takes the place of the public one. */
function serviceOf({ name, base_url, api_root }: EditingRepository): Service {
  const own = [base_url, api_root].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  const { asked, pictures } = services[name];
  return api_root === undefined ? { asked: [...asked, ...own], pictures } : { asked: own, pictures: own };
}

const withHosts = (directive: string, hosts: readonly string[] = []) => [directive, ...new Set(hosts)].join(' ');

/**
 * Styles are put into the page by the program; pictures are decoded by WebAssembly in a worker.
 * @param repository null: editors work in a folder of their own computer
 */
export function contentPolicy(repository: EditingRepository | null): string {
  const service = repository === null ? undefined : serviceOf(repository);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline' blob:",
    withHosts("img-src 'self' blob: data:", service?.pictures),
    "font-src 'self' data:",
    withHosts("connect-src 'self' blob: data:", service?.asked),
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src blob: 'self'",
    "manifest-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
