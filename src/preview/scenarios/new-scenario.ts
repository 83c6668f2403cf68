import { type Customer, decide, type Policy, readMoment } from '../../policy/index.ts';
import { shorten } from '../components/shorten.ts';
import { outcomeOf, type Scenario } from './outcome.ts';

/** An id that no scenario has yet. */
export function freeId(scenarios: readonly { readonly id: string }[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let count = scenarios.length;
  do count++;
  while (taken.has(`client-${count}`));
  return `client-${count}`;
}

/** A customer as a scenario of the policy, which expects what it decides now. */
export function newScenario(policy: Policy, { now, answers }: Customer, title: string): Scenario {
  const short = shorten(title);
  const { problems, ...expected } = outcomeOf(decide(policy, answers, { now }));
  return {
    id: freeId(policy.scenarios),
    title: short,
    ...(short === title ? {} : { text: title }),
    now,
    answers: { ...answers },
    expected: problems.length ? { ...expected, problems } : expected,
  };
}

/** Whether a scenario is this customer, however the moment and the answers are written down. */
export function isCustomer(
  scenario: Pick<Scenario, 'now' | 'answers'>,
  customer: Customer,
  timeZone: string,
): boolean {
  const text = ({ now, answers }: { now: string; answers: object }) =>
    JSON.stringify([
      readMoment(now, timeZone)?.earliest ?? now,
      Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)),
    ]);
  return text(scenario) === text(customer);
}
