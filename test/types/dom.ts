import type { Decision } from 'eligibility-check/element';

const element = document.createElement('eligibility-check');
element.policy = '/policy.json';
element.answers = { causes: ['unknown'] };
element.reset();

export const decision: Decision | null = element.decision;
export const reports = element.prefill()?.map(({ key, outcome }) => `${key}: ${outcome}`);

document.addEventListener('eligibility-decision', ({ detail }) => detail.decision.verdict);
document.querySelector('eligibility-check')?.addEventListener('eligibility-error', (event) => {
  event.detail.issues?.map(({ path }) => path);
});

// @ts-expect-error an answer is no object
element.answers = { causes: {} };
// @ts-expect-error the decision is the policy's
element.decision = null;
// @ts-expect-error there is no such event
document.addEventListener('eligibility-decided', ({ detail }) => detail);
