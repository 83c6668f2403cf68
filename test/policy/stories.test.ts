import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/policy/index.ts';
import { essence, shippedPolicy, stories } from './shipped-policy.ts';

const wanted = (expected: (typeof stories)[number]['expected']) => ({ problems: [], ...expected });

describe('the worked customers of the decision model', () => {
  it('are eighteen', () => {
    expect(stories).toHaveLength(18);
  });

  it.each(stories)('$id: $title', ({ answers, now, expected }) => {
    expect(essence(decide(shippedPolicy, answers, { now }))).toEqual(wanted(expected));
  });

  it.each(stories)('$id, the instant given as a Date', ({ answers, now, expected }) => {
    const decision = decide(shippedPolicy, answers, { now: new Date(now) });
    expect(essence(decision)).toEqual(wanted(expected));
  });

  it.each(stories)('$id, in English', ({ answers, now, expected }) => {
    const decision = decide(shippedPolicy, answers, { now, lang: 'en' });
    expect(essence(decision)).toEqual(wanted(expected));
  });

  it.each(stories)('$id, the instant read from a clock in Paris', (story) => {
    const { answers, now, expected } = story;
    const decision = decide(shippedPolicy, answers, { now: now.slice(0, 19) });
    expect(essence(decision)).toEqual(wanted(expected));
  });

  it.each(stories)('$id is a scenario of the document', ({ id, now, answers, expected }) => {
    const scenario = shippedPolicy.scenarios.find((one) => one.id === id);
    expect(scenario).toMatchObject({ now, answers });
    expect(scenario?.expected).toEqual(expected);
  });
});

describe('the built engine with the built document', () => {
  const runner = fileURLToPath(new URL('decide-stories.js', import.meta.url));

  it.each(['Europe/Paris', 'America/Martinique', 'Asia/Tokyo', 'UTC'])(
    'decides every story the same on a machine in %s',
    (zone) => {
      const output = execFileSync(process.execPath, [runner], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      const { timeZone, decisions } = JSON.parse(output);
      expect(timeZone).toBe(zone);
      const essences = Object.fromEntries(
        Object.entries(decisions).map(([id, decision]) => [id, essence(decision as never)]),
      );
      expect(essences).toEqual(
        Object.fromEntries(stories.map(({ id, expected }) => [id, wanted(expected)])),
      );
    },
  );
});
