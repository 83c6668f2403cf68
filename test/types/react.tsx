/** @jsxImportSource react */
import type { EligibilityCheckElement, Policy } from 'eligibility-check/react';
import { createRef } from 'react';

declare const policy: Policy;
const ref = createRef<EligibilityCheckElement>();

export const valid = (
  <>
    <eligibility-check />
    <eligibility-check
      ref={ref}
      key="one"
      id="check"
      className="wide"
      lang="fr"
      policy={policy}
      answers={{ causes: ['unknown'], resolved: null }}
      form="#contact"
      fields={{ email: '#email', subject: false }}
      contact-url="/contact"
      now="2026-01-12T10:00"
      theme="dark"
      oneligibility-answer={({ detail }) => detail.fact.length}
      oneligibility-decision={({ detail }) => detail.decision.verdict?.length}
      oneligibility-prefill={({ detail }) => detail.reports.length}
      oneligibility-error={({ detail }) => detail.message.length}
    >
      <p>Nos règles</p>
    </eligibility-check>
    <eligibility-check policy="/policy.json" fields={false} answers={null} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a policy is an object or a text */}
    <eligibility-check policy={7} />
    {/* @ts-expect-error an answer is no object */}
    <eligibility-check answers={{ causes: { cause: 'unknown' } }} />
    {/* @ts-expect-error there is no such field */}
    <eligibility-check fields={{ adress: '#a' }} />
    {/* @ts-expect-error there is no such theme */}
    <eligibility-check theme="sepia" />
    {/* @ts-expect-error a handler takes the event, not its detail */}
    <eligibility-check oneligibility-decision={(decision: string) => decision} />
    {/* @ts-expect-error the element has no such property */}
    <eligibility-check verdict="full" />
  </>
);
