import { readFileSync } from 'node:fs';
import { type Answers, type Decision, type Policy, parsePolicy } from '../../src/policy/index.ts';
import type { Settings } from './reference-model.ts';

const file = new URL('../../src/policy/documents/abonnements-smarters-pro.json', import.meta.url);

/** The shipped document as it stands in the file. */
export const shippedText = readFileSync(file, 'utf8');

const parsed = parsePolicy(shippedText);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));

export const shippedPolicy: Policy = parsed.policy;

/** The policy as marketing would leave it after editing `settings.<id>.value`. */
export function withSettings(policy: Policy, values: Partial<Settings>): Policy {
  const settings = { ...policy.settings };
  for (const [id, value] of Object.entries(values)) {
    const setting = settings[id];
    if (!setting) throw new Error(`no such setting: ${id}`);
    settings[id] = { ...setting, value };
  }
  return { ...policy, settings };
}

/** The settings of a policy, by id. */
export function settingsOf(policy: Policy): Settings {
  return Object.fromEntries(
    Object.entries(policy.settings).map(([id, { value }]) => [id, value]),
  ) as unknown as Settings;
}

/** What the decision model speaks of, without texts. */
export function essence(decision: Decision) {
  const { verdict, status, bestCase, certainty, dates } = decision;
  return {
    verdict,
    status,
    bestCase,
    certainty,
    steps: decision.steps.map(({ id }) => id),
    dates,
    problems: decision.problems.map(({ id }) => id),
  };
}

export interface Story {
  id: string;
  title: string;
  now: string;
  answers: Answers;
  expected: Omit<ReturnType<typeof essence>, 'problems'> & { problems?: string[] };
}

/** The worked customers of the decision model. */
export const stories: Story[] = JSON.parse(
  readFileSync(new URL('fixtures/stories.json', import.meta.url), 'utf8'),
).stories;
