import { fileURLToPath } from 'node:url';
import { launchChromium } from '../test/browser/support/chromium.ts';
import { heapOf, openPhone } from './bench/chromium-tab.ts';
import { leakAnswers, leakPage } from './bench/leak-page.ts';
import { markdownTable } from './bench/markdown-table.ts';
import { checkOverAndOver, mountAndUnmount } from './bench/use-widgets.ts';
import { whatIsAlive } from './bench/what-is-alive.ts';
import { startPageServer } from './page-server.ts';

/**
 * Prints, as Markdown, what a page holds in memory after each two hundred of a thousand widgets that
 * come and go, and of a thousand checks, each question by question, that fill in the form.
 * `--dist=<folder>`: of another build than `dist/`.
 */

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.replace(/^.*?=/, '');
const folder = option('dist') ?? fileURLToPath(new URL('../dist', import.meta.url));
const steps = 5;
const each = 200;

const server = await startPageServer({
  roots: { '/dist': folder },
  page: (path) =>
    path === '/empty' || path === '/widget' ? { body: leakPage(path === '/widget') } : undefined,
});
const browser = await launchChromium();

async function measure(path: string, use: 'mount' | 'check'): Promise<string[][]> {
  const { tab, cdp, close } = await openPhone(browser, 1);
  await tab.goto(`${server.origin}${path}`);
  await tab.waitForFunction(() => !!customElements.get('eligibility-check'));
  const act = (times: number) =>
    use === 'mount'
      ? tab.evaluate(mountAndUnmount, times)
      : tab.evaluate(checkOverAndOver, { times, answers: leakAnswers, fills: true });
  const rows: string[][] = [];
  // What a page has only one of comes into being with the first.
  await act(2);
  for (let step = 0; step <= steps; step++) {
    if (step) await act(each);
    const { nodes, listeners, mutationObservers, widgets } = await whatIsAlive(cdp);
    const counts = [nodes, listeners, mutationObservers, widgets].map(String);
    rows.push([String(step * each), ((await heapOf(cdp)) / 1024).toFixed(0), ...counts]);
  }
  await close();
  return rows;
}

try {
  for (const [title, path, use] of [
    ['widgets that came and went', '/empty', 'mount'],
    ['checks that filled in the form', '/widget', 'check'],
  ] as const) {
    const head = [title, 'heap, kB', 'nodes', 'listeners', 'mutation observers', 'widgets'];
    console.log(`${markdownTable(head, await measure(path, use))}\n`);
  }
  console.log(`Chromium ${browser.version()}, each line after a collection of garbage.`);
} finally {
  await browser.close();
  await server.close();
}
