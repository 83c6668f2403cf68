import {
  checkPolicy,
  comparePolicies,
  type Policy,
  type PolicyComparison,
  type PolicyFinding,
  parsePolicy,
} from '../../policy/index.ts';

/** What the worker can be asked; each takes and gives what can be cloned. */
export const tasks = {
  compare: ({ before, after, lang }: { before: Policy; after: Policy; lang: string }) =>
    comparePolicies(before, after, { lang }),
  check: ({ policy }: { policy: Policy }) => checkPolicy(policy),
  read: ({ text }: { text: string }) => parsePolicy(text),
} satisfies Record<string, (input: never) => unknown>;

export type Tasks = {
  compare: { input: { before: Policy; after: Policy; lang: string }; output: PolicyComparison };
  check: { input: { policy: Policy }; output: PolicyFinding[] };
  read: { input: { text: string }; output: ReturnType<typeof parsePolicy> };
};
