import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { readSubmission, type Submission } from './read-submission.ts';

/** An answer of the server. `type` defaults to an HTML page in UTF-8, `status` to 200. */
export interface Page {
  body: string;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface PageServerOptions {
  /** Folders by the path that they are served under, for example `{ '/dist': '/home/me/dist' }`. */
  roots?: Record<string, string>;
  /** Headers of every answer whose path starts with the key. */
  headers?: Record<string, Record<string, string>>;
  /** The page for a GET of this path, where it is not a file; `undefined` is answered with 404. */
  page?: (path: string) => Page | undefined;
  /** The answer to what a form sent; by default a short page that says it arrived. */
  receive?: (submission: Submission) => Page;
  /** 0, the default, takes any free port. */
  port?: number;
}

export interface PageServer {
  /** For example `http://localhost:4173`. */
  origin: string;
  close(): Promise<void>;
}

const received: Page = { body: '<!doctype html><html lang="en"><title>Received</title>' };
const missing: Page = { body: 'Not found', type: 'text/plain', status: 404 };

function answer(response: ServerResponse, page: Page): void {
  response.writeHead(page.status ?? 200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

/** Serves folders and pages, and takes what forms send, on this machine only. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const folders = Object.entries(options.roots ?? {}).map(
    ([prefix, folder]) => [prefix, sirv(folder, { dev: true, dotfiles: false })] as const,
  );
  const pathOf = (request: IncomingMessage) =>
    new URL(request.url ?? '/', 'http://localhost').pathname;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    for (const [prefix, headers] of Object.entries(options.headers ?? {})) {
      if (!path.startsWith(prefix)) continue;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    }
    if (request.method === 'POST') {
      const submission = await readSubmission(request, path);
      answer(response, options.receive?.(submission) ?? received);
      return;
    }
    const page = options.page?.(path);
    const folder = folders.find(([prefix]) => path.startsWith(`${prefix}/`));
    if (page || !folder) {
      answer(response, page ?? missing);
      return;
    }
    const [prefix, serve] = folder;
    request.url = request.url?.slice(prefix.length);
    serve(request, response, () => answer(response, missing));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      answer(response, { body: error.message, type: 'text/plain', status: 400 });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
