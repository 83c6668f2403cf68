const day = 864e5;

/** The same sequence of numbers from 0 to 1 for the same seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * A made-up CSV file of past cases of the shipped policy, line by line: customers who bought in 2026
 * and asked in the days after it. The moment of each thousandth is no date.
 */
export function* pastCases(count: number): Generator<string> {
  const random = numbers(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const text = (instant: number) => new Date(instant).toISOString();
  yield 'id,now,purchasedAt,submittedAt,causes,causeCertainty,outageStartedAt,supportContactedAt,helpRefused,resolved,paymentMethod\n';
  for (let index = 0; index < count; index++) {
    const now = Date.UTC(2026, 0, 1) + Math.floor(random() * 250 * day);
    const bought = now - Math.floor(random() * 8 * day);
    const since = () => text(bought + Math.floor(random() * (now - bought)));
    const cells = [
      `CMD-${index}`,
      index % 1000 === 999 ? '2026-02-31T10:00' : text(now),
      text(bought),
      random() < 0.4 ? 'null' : since(),
      pick(['other', 'unknown', 'device-incompatible', 'maintenance', 'config-problem']),
      pick(['sure', 'guess']),
      'null',
      random() < 0.3 ? 'null' : since(),
      pick(['false', 'false', 'true']),
      pick(['false', 'false', 'true']),
      pick(['card', 'other']),
    ];
    yield `${cells.join(',')}\n`;
  }
}
