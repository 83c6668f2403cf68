// Replays past cases in the preview, in a real browser: rows per second beside a plain loop over the
// same decisions, and how long the page stood still. ROWS=100000 replays fewer.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pastCases } from './bench/past-cases.ts';
import { startPageServer } from './page-server.ts';

const rows = Number(process.env.ROWS || 1_000_000);
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const number = (value: number) => Math.round(value).toLocaleString('en');

const folder = await mkdtemp(join(tmpdir(), 'replay-'));
const file = join(folder, 'past-cases.csv');
await pipeline(Readable.from(pastCases(rows)), createWriteStream(file));
const server = await startPageServer({ roots: { '/dist': path('dist'), '/demo': path('demo') } });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  const tab = await browser.newPage({ locale: 'fr-FR' });
  // tsx wraps functions that have a name, also those that the page runs.
  await tab.addInitScript('globalThis.__name = (one) => one');
  await tab.goto(`${server.origin}/demo/preview.html`);
  await tab.getByRole('tab', { name: 'Cas passés' }).click();
  await tab.locator('policy-preview input[type=file]').first().setInputFiles(file);
  const start = tab.getByRole('button', { name: 'Rejouer les demandes' });
  await start.waitFor();
  await tab.evaluate(() => {
    // Frames come every 16 ms; between two that are far apart the page stood still.
    const seen = { longest: 0, last: performance.now() };
    const look = (time: number) => {
      seen.longest = Math.max(seen.longest, time - seen.last);
      seen.last = time;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const tasks = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        tasks.longest = Math.max(tasks.longest, duration);
      }
    }).observe({ type: 'longtask' });
    Object.assign(window, { seen, tasks });
  });
  const began = performance.now();
  await start.click();
  await tab.locator('policy-preview .report').waitFor({ timeout: 600_000 });
  const replayed = (performance.now() - began) / 1000;
  const { frame, task } = await tab.evaluate(() => {
    const { seen, tasks } = window as unknown as Record<string, { longest: number }>;
    return { frame: seen?.longest ?? 0, task: tasks?.longest ?? 0 };
  });
  const sample = [...pastCases(Math.min(rows, 100_000))].join('');
  const looped = await tab.evaluate(async (text) => {
    const engine = await import(new URL('../dist/policy.js', location.href).href);
    const source = await fetch('../dist/policies/abonnements-smarters-pro.json');
    const { policy } = engine.parsePolicy(await source.text());
    const [heading = '', ...lines] = text.trim().split('\n');
    const names = heading.split(',');
    const customers = lines.flatMap((line) => {
      const cells = line.split(',');
      const {
        id: _,
        now,
        ...rest
      } = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
      const read = (name: string, value: string | undefined) => {
        if (value === 'null') return null;
        if (value === 'true' || value === 'false') return value === 'true';
        return name === 'causes' ? [value] : value;
      };
      const answers = Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name, read(name, value)]),
      );
      return engine.readMoment(now ?? '', 'UTC') ? [{ now, answers }] : [];
    });
    const [before, after] = [policy, policy].map((one) =>
      engine.rulings(engine.compilePolicy(one)),
    );
    const began = performance.now();
    for (const customer of customers) {
      before(customer);
      after(customer);
    }
    return customers.length / ((performance.now() - began) / 1000);
  }, sample);
  console.log(`Rows replayed: ${number(rows)}, each under two policies.`);
  console.log(
    `Replay, file to report:   ${number(rows / replayed)} rows/s (${replayed.toFixed(1)} s)`,
  );
  console.log(`Plain loop, in memory:    ${number(looped)} rows/s`);
  console.log(`A plain loop is faster:   ${(looped / (rows / replayed)).toFixed(1)} times`);
  console.log(`Longest main-thread task: ${number(task)} ms (0: none over 50 ms)`);
  console.log(`Longest time between two frames: ${number(frame)} ms`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
