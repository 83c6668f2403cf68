import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { launchChromium } from '../test/browser/support/chromium.ts';
import { within } from '../test/browser/support/within.ts';
import { servePage } from './bench/boot.ts';
import { openPhone, slowness } from './bench/chromium-tab.ts';
import { ourselves } from './bench/contestants.ts';
import { markdownTable } from './bench/markdown-table.ts';
import { type InteractionRecorder, recordInteractions } from './bench/record-interactions.ts';
import { scriptTimes } from './bench/script-times.ts';
import { longest, median, spread } from './bench/statistics.ts';
import { checkNow, wholeCheck } from './bench/whole-check.ts';

/**
 * Prints, as Markdown, how long each step of a whole check takes in Chromium on a processor four
 * times slower. `--rounds=5` checks; `--dist=<folder>` another build than `dist/`.
 */

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.replace(/^.*?=/, '');
const rounds = Number(option('rounds') ?? 5);
const folder = option('dist') ?? fileURLToPath(new URL('../dist', import.meta.url));

const us = await ourselves('eligibility-check', folder);
us.markup = us.markup.replace('<eligibility-check', `<eligibility-check now="${checkNow}"`);
const server = await servePage(us);
const browser = await launchChromium();

/** Milliseconds in which what a step loads comes and runs. */
const calm = 400;

interface Step {
  step: string;
  latency: number;
  script: number;
  drawing: number;
  later: number;
}

async function check(): Promise<Step[]> {
  const { tab, cdp, close } = await openPhone(browser);
  const steps: string[] = [];
  await tab.addInitScript(recordInteractions);
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'actPainted' });
  await tab.goto(server.origin, { waitUntil: 'load' });
  await tab.locator('eligibility-check').getByRole('heading').first().waitFor();
  await browser.startTracing(tab, {
    categories: ['-*', 'devtools.timeline', 'blink.user_timing', 'v8'],
  });
  const act = async (step: string, target: Locator, key?: string) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${step}: there is nothing to tap.`);
    const painted = new Promise((resolve) => cdp.once('Runtime.bindingCalled', resolve));
    steps.push(step);
    if (key) await tab.keyboard.press(key);
    else await tab.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await within(20, step, painted);
    await tab.waitForTimeout(calm);
  };
  await wholeCheck(tab, act);
  const message = await tab.locator('[name=your-message]').inputValue();
  if (!message) throw new Error('The form was not filled in.');
  const times = scriptTimes(await browser.stopTracing());
  const { acts, latencies, scripts } = await tab.evaluate(() =>
    (window as unknown as InteractionRecorder).lookAtActs(),
  );
  await close();
  return steps.map((step, index) => {
    const from = acts[index] ?? 0;
    const painted = from + (latencies[index] ?? 0);
    const later = scripts
      .filter(({ start }) => start >= painted && start < (acts[index + 1] ?? Infinity))
      .map(({ duration }) => duration);
    const { script = 0, drawing = 0 } = times[index] ?? {};
    return { step, latency: latencies[index] ?? 0, script, drawing, later: longest([0, ...later]) };
  });
}

const checks: Step[][] = [];
try {
  for (let round = 0; round < rounds; round++) checks.push(await check());
} finally {
  await browser.close();
  server.close();
}

const rows = (checks[0] ?? []).map(({ step }, index) => {
  const of = (key: Exclude<keyof Step, 'step'>) =>
    checks.map((steps) => steps[index]?.[key] ?? Number.NaN);
  return {
    step,
    latency: of('latency'),
    script: of('script'),
    drawing: of('drawing'),
    later: of('later'),
  };
});
const medians = (key: Exclude<keyof Step, 'step'>) => rows.map((row) => median(row[key]));
const summary = (name: string, sum: (values: number[]) => number) => [
  `**${name}**`,
  ...(['latency', 'script', 'drawing', 'later'] as const).map(
    (key) => `**${sum(medians(key)).toFixed(0)}**`,
  ),
];
console.log(
  markdownTable(
    [
      'step',
      'to the next paint, ms',
      'script in it',
      'style, layout and paint in it',
      'longest script after it',
    ],
    [
      ...rows.map((row) => [
        row.step,
        spread(row.latency),
        spread(row.script),
        spread(row.drawing),
        spread(row.later),
      ]),
      summary('longest', longest),
      summary('median', median),
    ],
  ),
);
console.log(`
Chromium ${browser.version()}, processor slowed ${slowness} times, ${rounds} checks; medians, in brackets the
middle half. *To the next paint*: from the tap or key, as the browser stamps it, to the first task
after the frame. *Script*, and *style, layout and paint* (also where a script waits for it): the main
thread's time on the processor. *After it*: what loads on use; 0 where no frame took 50 ms.`);
