/** @jsxImportSource vue */
import type { EligibilityCheckElement, Policy } from 'eligibility-check/vue';
import { type GlobalComponents, ref as reference } from 'vue';

declare const policy: Policy;
const ref = reference<EligibilityCheckElement>();

export const valid = {
  bare: <eligibility-check />,
  full: (
    <eligibility-check
      ref={ref}
      key="one"
      id="check"
      class="wide"
      lang="fr"
      policy={policy}
      answers={{ causes: ['unknown'], resolved: null }}
      form="#contact"
      fields={{ email: '#email', subject: false }}
      contact-url="/contact"
      now="2026-01-12T10:00"
      theme="dark"
      onEligibilityAnswer={({ detail }) => detail.fact.length}
      onEligibilityDecision={({ detail }) => detail.decision.verdict?.length}
      onEligibilityPrefill={({ detail }) => detail.reports.length}
      onEligibilityError={({ detail }) => detail.message.length}
    />
  ),
  texts: <eligibility-check policy="/policy.json" fields={false} answers={null} />,
};

export const wrong = {
  // @ts-expect-error a policy is an object or a text
  policy: <eligibility-check policy={7} />,
  // @ts-expect-error an answer is no object
  answers: <eligibility-check answers={{ causes: { cause: 'unknown' } }} />,
  // @ts-expect-error there is no such field
  fields: <eligibility-check fields={{ adress: '#a' }} />,
  // @ts-expect-error there is no such theme
  theme: <eligibility-check theme="sepia" />,
  // @ts-expect-error a handler takes the event, not its detail
  handler: <eligibility-check onEligibilityDecision={(decision: string) => decision} />,
  // @ts-expect-error the element has no such property
  property: <eligibility-check verdict="full" />,
};

type Props = InstanceType<GlobalComponents['eligibility-check']>['$props'];

/** What a template checks against. */
export const template: Props = { policy, theme: 'light', class: 'wide' };

// @ts-expect-error there is no such theme
export const wrongTemplate: Props = { theme: 'sepia' };
