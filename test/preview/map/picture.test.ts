import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Policy, parsePolicy } from '../../../src/policy/index.ts';
import {
  type Dimension,
  dimensionsOf,
  firstDimensions,
} from '../../../src/preview/map/dimension.ts';
import { type Picture, pictureOf } from '../../../src/preview/map/picture.ts';
import gameStore from '../../policies/game-store.json' with { type: 'json' };
import { shipped } from '../shipped.ts';

const hour = 36e5;
const now = '2026-01-13T08:00:00.000Z';

/** In time, of no known cause, and nothing done yet. */
const base: Answers = {
  causes: ['unknown'],
  causeCertainty: 'sure',
  outageStartedAt: null,
  outageEndedAt: null,
  outageFault: 'unknown',
  purchasedAt: '2026-01-12T09:00:00.000Z',
  submittedAt: null,
  supportContactedAt: null,
  helpRefused: false,
  resolved: false,
  paymentMethod: 'card',
  orderId: null,
};

const withSettings = (values: Record<string, string | boolean>): Policy => ({
  ...shipped,
  settings: Object.fromEntries(
    Object.entries(shipped.settings).map(([id, setting]) => [
      id,
      id in values ? { ...setting, value: values[id] as string } : setting,
    ]),
  ),
});
const wider = withSettings({ submissionWindow: 'PT96H' });

const edgesOf = (policies: readonly Policy[], ...ids: [string, string]) =>
  ids.map((id) => dimensionsOf(policies).find((one) => one.id === id)) as never;

const isSince = (edge: Dimension) => edge.kind === 'time' && edge.later === 'now';

/** The ends of the stretches along the columns, in hours; an answer as it is. */
const columns = ({ x }: Picture) =>
  x.map((one) => (one.kind === 'answer' ? one.answer : one.interval.map((end) => end / hour)));

describe('the picture of a policy and its draft', () => {
  it('begins with the time since the purchase by the cause', () => {
    const [x, y] = firstDimensions([shipped], dimensionsOf([shipped])) ?? [];
    expect([x?.id, y?.id]).toEqual(['since purchasedAt', 'causes']);
  });

  it('knows the times between instants that the rules compare', () => {
    const ids = dimensionsOf([shipped]).map(({ id }) => id);
    expect(ids).toContain('from purchasedAt to submittedAt');
    expect(ids).toContain('from outageStartedAt to outageEndedAt');
  });

  it('is cut at the windows of both, which belong to what is in time', () => {
    const policies = [shipped, wider] as const;
    const edges = edgesOf(policies, 'since purchasedAt', 'causes');
    const picture = pictureOf(policies, edges, { now, answers: base });
    expect(columns(picture)).toEqual([
      [0, expect.closeTo(72, 6)],
      [expect.closeTo(72, 6), expect.closeTo(96, 6)],
      [expect.closeTo(96, 6), Infinity],
      'unknown',
    ]);
    const { interval } = picture.x[0] as { interval: readonly [number, number] };
    // 72 hours to the millisecond lie before the cut.
    expect(interval[1]).toBeGreaterThan(72 * hour);
    expect(interval[1]).toBeLessThan(72 * hour + 1);
  });

  it('says of each cell what both decide', () => {
    const policies = [shipped, wider] as const;
    const edges = edgesOf(policies, 'since purchasedAt', 'causes');
    const { y, cells } = pictureOf(policies, edges, { now, answers: base });
    const row = y.findIndex(
      (one) => one.kind === 'answer' && JSON.stringify(one.answer) === '["other"]',
    );
    const said = cells[row]?.map(([part]) => [part?.live.verdict, part?.draft.verdict]);
    expect(said).toEqual([
      ['full', 'full'],
      ['partial-possible', 'full'],
      ['partial-possible', 'partial-possible'],
      ['full', 'full'],
    ]);
  });

  it('tells apart what lies within a cell, where a limit runs across it', () => {
    const policies = [shipped, shipped] as const;
    const edges = edgesOf(policies, 'since purchasedAt', 'since submittedAt');
    const { cells } = pictureOf(policies, edges, { now, answers: base });
    // Bought more than 72 hours ago: sent before that, within 72 hours of it, and later.
    const verdicts = cells[0]?.[1]?.map(({ live }) => (live.impossible ? '-' : live.verdict));
    expect(verdicts?.sort()).toEqual(['-', 'full', 'partial-possible']);
  });

  it('holds no customer whom a policy treats otherwise than the part that they lie in', () => {
    const variants = [
      shipped,
      wider,
      withSettings({ supportWindow: 'PT24H', supportContactPreservesWindow: true }),
      withSettings({ lateRequests: 'not-refundable', outageThreshold: 'PT30H' }),
    ];
    const times = dimensionsOf(variants).filter(({ kind }) => kind === 'time');
    const since = fc.nat({ max: 200 }).map((hours) => Date.parse(now) - hours * hour);
    const instant = since.map((at) => new Date(at).toISOString());
    const customer = fc.record({
      causes: fc.constantFrom(['other'], ['interruption'], ['unknown'], ['weak-internet', 'other']),
      causeCertainty: fc.constantFrom('sure', 'guess'),
      outageStartedAt: fc.option(instant),
      outageEndedAt: fc.option(instant),
      outageFault: fc.constantFrom('merchant', 'maintenance', 'customer-side', 'unknown'),
      purchasedAt: instant,
      submittedAt: fc.option(instant),
      supportContactedAt: fc.option(instant),
      helpRefused: fc.boolean(),
      resolved: fc.boolean(),
    });
    const place = fc.tuple(fc.nat({ max: 200 * 60 }), fc.nat({ max: 200 * 60 }));
    const pair = fc.uniqueArray(fc.constantFrom(...times), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(
        fc.nat({ max: variants.length - 1 }),
        pair,
        customer,
        place,
        (variant, edges, answers, minutes) => {
          const policies = [shipped, variants[variant] as Policy] as const;
          const given = { now, answers };
          const picture = pictureOf(policies, edges as never, given);
          const [x, y] = minutes.map((count) => count * 6e4) as [number, number];
          const at = (list: Picture['x'], value: number) =>
            list.findIndex(
              (one) =>
                one.kind === 'between' && one.interval[0] <= value && value < one.interval[1],
            );
          const parts = picture.cells[at(picture.y, y)]?.[at(picture.x, x)] ?? [];
          const customers = parts.map((part) => {
            const moved = { ...part.customer.answers } as Record<string, string>;
            return { part, moved };
          });
          // The customer at the very place, by moving the one of a part along both edges; what is
          // counted from the present moment first.
          const lengths = edges.map((edge, index) => ({ edge, length: index ? y : x }));
          lengths.sort(({ edge }, other) => Number(isSince(other.edge)) - Number(isSince(edge)));
          const here = customers.map(({ part, moved }) => {
            const set = new Set<string>();
            for (const { edge, length } of lengths) {
              if (edge.kind !== 'time') continue;
              const { earlier, later } = edge;
              const instant = (id: string) => Date.parse(id === 'now' ? now : (moved[id] ?? ''));
              const to = set.has(earlier) ? later : earlier;
              const at = to === later ? instant(earlier) + length : instant(later) - length;
              moved[to] = new Date(at).toISOString();
              set.add(to);
            }
            return { part, moved };
          });
          const same = here.some(({ part, moved }) =>
            policies.every((policy, index) => {
              const { verdict, status, problems } = decide(policy, moved, { now });
              const said = index ? part.draft : part.live;
              return problems.length
                ? said.impossible
                : said.verdict === verdict && said.status === status;
            }),
          );
          expect(same).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('draws another trade’s policy, by numbers as well', () => {
    const parsed = parsePolicy(gameStore);
    const policy = (parsed.ok ? parsed.policy : shipped) as Policy;
    const [scenario] = policy.scenarios;
    const edges = edgesOf([policy], 'since boughtAt', 'playTime');
    const answers = scenario?.answers as Answers;
    const { y, exact } = pictureOf([policy, policy], edges, { now: scenario?.now ?? now, answers });
    // Two hours of play at most.
    expect(y.map((one) => (one.kind === 'between' ? one.interval[0] : one.answer))).toContainEqual(
      expect.closeTo(2, 1),
    );
    expect(exact).toBe(true);
  });
});
