import { fileURLToPath } from 'node:url';
import { launchChromium } from '../test/browser/support/chromium.ts';
import { type Boot, boot, type Circumstances, servePage } from './bench/boot.ts';
import { slow4G, slowness } from './bench/chromium-tab.ts';
import { anchors, type Contestant, ourselves } from './bench/contestants.ts';
import { markdownTable } from './bench/markdown-table.ts';
import { median, spread } from './bench/statistics.ts';

/**
 * Prints, as Markdown, how the widget and others of its kind boot in Chromium on a processor four
 * times slower, in turns, so that what else the machine does hits all of them alike.
 *
 * `--rounds=9` visits per widget and network; `--before=<folder>` measures a second build of the
 * widget beside `dist/`; `--dist=<folder>` measures that instead of `dist/`;
 * `--ours` leaves out the others.
 */

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}`))?.replace(/^.*?=/, '');
const rounds = Number(option('rounds') ?? 9);
const before = option('before');
/** Milliseconds after which no further round begins. */
const latest = 240_000;

const own = 'eligibility-check';
const page: Contestant = {
  name: 'the page alone',
  markup: '',
  isInterface: false,
  host: '',
  box: '',
};
const contestants = [
  page,
  await ourselves(own, option('dist') ?? fileURLToPath(new URL('../dist', import.meta.url))),
  ...(before ? [await ourselves(`${own}, before`, before)] : []),
  ...(option('ours') ? [] : await anchors()),
];
const situations: Record<'fast' | 'late' | 'slow', Circumstances> = {
  fast: {},
  late: { late: true },
  slow: { network: slow4G },
};

const servers = await Promise.all(contestants.map(servePage));
const browser = await launchChromium();
const boots = contestants.map(() => ({
  fast: [] as Boot[],
  late: [] as Boot[],
  slow: [] as Boot[],
}));
try {
  // The first round warms the browser up, and does not count.
  for (let round = -1; round < rounds && performance.now() < latest; round++) {
    for (const situation of ['fast', 'late', 'slow'] as const) {
      for (const [index, one] of contestants.entries()) {
        // Without a script, nothing comes late.
        if (one === page && situation === 'late') continue;
        const origin = servers[index]?.origin ?? '';
        const result = await boot(browser, one, origin, situations[situation]);
        if (round >= 0) boots[index]?.[situation].push(result);
      }
    }
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

const alone = boots[0]?.fast ?? [];
const restOf = (key: 'mainThread' | 'heap') => median(alone.map((one) => one[key]));
const results = contestants.flatMap((one, index) => {
  const { fast = [], late = [], slow = [] } = boots[index] ?? {};
  return one === page
    ? []
    : {
        ...one,
        boot: fast.map(({ received, painted }) => painted - received),
        late: late.map(({ received, painted }) => painted - received),
        mainThread: fast.map(({ mainThread }) => mainThread - restOf('mainThread')),
        blocked: fast.map(({ blocked }) => blocked),
        heap: fast.map(({ heap }) => (heap - restOf('heap')) / 1024),
        shift: Math.max(...[...fast, ...late, ...slow].map(({ shift }) => shift)),
        slow: slow.map(({ painted }) => painted),
        slowBlocked: slow.map(({ blocked }) => blocked),
      };
});
const picker = results.find(({ name }) => name === 'emoji-picker-element');
/** How many times as long as the emoji picker's own first box took. */
const ratio = (values: number[], its: number[] = []) =>
  picker ? (median(values) / median(its)).toFixed(2) : '';

console.log(
  markdownTable(
    [
      '',
      'boot, ms',
      'of emoji-picker',
      'boot at rest, ms',
      'of emoji-picker',
      'main thread, ms',
      'blocking, ms',
      'layout shift',
      'heap, kB',
      'ready on slow 4G, ms',
      'blocking there, ms',
    ],
    results.map((one) => [
      one.isInterface ? one.name : `${one.name} (a text)`,
      spread(one.boot),
      ratio(one.boot, picker?.boot),
      spread(one.late),
      ratio(one.late, picker?.late),
      spread(one.mainThread),
      spread(one.blocked),
      one.shift.toFixed(3),
      spread(one.heap),
      spread(one.slow),
      spread(one.slowBlocked),
    ]),
  ),
);
console.log(`
Chromium ${browser.version()}, processor slowed ${slowness} times, ${alone.length} visits each, in turns; medians, in
brackets the middle half. *Boot*: from the script's last byte to the frame with the first box (ours:
the first question; the emoji picker's: its search field, and on a line of its own the first emoji,
which it reads from a small local file), while the page itself boots as well; *at rest*: of a script
that is added once the page is done. *Main thread*: processor time, and *heap*, after garbage
collection: both beyond the page alone. *Blocking*: long tasks beyond 50 ms each, the page's own included. *Layout shift*: the worst of all
visits. *Slow 4G*: 150 ms, 1.6 Mbit/s down; from navigation to the first box. Each widget is one
script (cookieconsent: and a style sheet), minified, gzip -9, embedded as documented.`);
