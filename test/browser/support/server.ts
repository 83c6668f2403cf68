import { fileURLToPath } from 'node:url';
import { type Page, type PageServer, startPageServer } from '../../../scripts/page-server.ts';
import type { Submission } from '../../../scripts/read-submission.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** What the widget has to live with on a careful merchant's page. */
export const strictPolicy: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
};

export interface TestServer extends PageServer {
  /** Everything that forms sent, in order. */
  submissions: Submission[];
  /** Serves `page` under `path`; returns its full address. A string is an HTML page. */
  serve(path: string, page: Page | string): string;
}

const sent: Page = { body: '<!doctype html><html lang="fr"><title>Envoyé</title><h1>Envoyé</h1>' };

/**
 * Serves the built dist/, the demo and the pages of a test on a free port.
 *
 * @param answer what a form gets for what it sent
 */
export async function startTestServer(answer = sent): Promise<TestServer> {
  const pages = new Map<string, Page>();
  const submissions: Submission[] = [];
  const server = await startPageServer({
    // DIST names another build to try.
    roots: { '/dist': process.env.DIST || folder('dist'), '/demo': folder('demo') },
    page: (path) => pages.get(path),
    receive: (submission) => {
      submissions.push(submission);
      return answer;
    },
  });
  return {
    ...server,
    submissions,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return `${server.origin}${path}`;
    },
  };
}
