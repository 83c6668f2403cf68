import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { demoAnswer } from './demo-answer.ts';
import { startPageServer } from './page-server.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** As strict as a page can be that still shows a style sheet, a form and the widget. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const port = Number(process.env.PORT || 4173);
const template = await readFile(path('demo/recu.html'), 'utf8');

try {
  const { origin } = await startPageServer({
    port,
    roots: { '/dist': path('dist'), '/demo': path('demo') },
    headers: { '/demo/': { 'content-security-policy': contentSecurityPolicy } },
    page: (address) =>
      address === '/' || address === '/demo'
        ? { body: '', status: 302, headers: { location: '/demo/' } }
        : undefined,
    receive: (submission) => demoAnswer(template, submission),
  });
  console.log(`The contact page is open at ${origin}/demo/ (Ctrl+C closes it).`);
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    busy
      ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
      : `The demo could not be served: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
