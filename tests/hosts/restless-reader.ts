/** A reader who asks without pause, over connections that stay open: pages, then everything that each page names. */
import { Agent, request } from 'node:http';
import { isWhatItsNameSays } from './synthetic-site.ts';

export interface Reader {
  /** Resolves after as many more pages, each with all that it names. */
  seesPages: (count: number) => Promise<void>;
  /** @returns what went wrong, and how many requests there were */
  stop: () => Promise<{ faults: string[]; requests: number; connections: number }>;
}

interface Reply {
  status: number;
  body: Buffer;
}

export function startReading(port: number, pages: readonly string[], readers = 3): Reader {
  const faults: string[] = [];
  let [requests, seen, connections, stopped] = [0, 0, 0, false];

  const ask = (agent: Agent, path: string) =>
    new Promise<Reply>((done, fail) => {
      requests += 1;
      const asked = request({ host: '127.0.0.1', port, path, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      });
      asked.on('socket', () => void (asked.reusedSocket ? 0 : (connections += 1)));
      asked.on('error', fail).end();
    });

  async function readPage(agent: Agent, path: string): Promise<void> {
    const page = await ask(agent, path);
    const html = page.body.toString();
    if (page.status !== 200 || !html.endsWith('</html>\n')) faults.push(`${path} ${page.status}`);
    for (const [, asset = ''] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const { status, body } = await ask(agent, asset);
      if (status !== 200 || !isWhatItsNameSays(asset, body)) faults.push(`${path} names ${asset} ${status}`);
    }
    seen += 1;
  }

  async function read(first: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    // Each begins elsewhere, and comes to the front page every other time: it changes most.
    for (let turn = first; !stopped; turn += 1) {
      const path = turn % 2 === 0 ? '/' : (pages[(turn * 7) % pages.length] ?? '/');
      await readPage(agent, path).catch((error: unknown) => faults.push(`${path} ${String(error)}`));
    }
    agent.destroy();
  }

  const all = Promise.all(Array.from({ length: readers }, (_, number) => read(number * 11)));
  return {
    seesPages: async (count) => {
      const until = seen + count;
      while (seen < until) await new Promise((done) => setTimeout(done, 5));
    },
    stop: async () => {
      stopped = true;
      await all;
      return { faults, requests, connections };
    },
  };
}
