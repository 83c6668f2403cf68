/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers, Decision } from '../../../src/widget/jsx/react.ts';
import { parcelPolicy } from '../../widget/element/parcel-policy.ts';

const policy = parcelPolicy();

function Page() {
  const [isShown, show] = useState(true);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [answers, setAnswers] = useState<Answers>({ broken: true });
  const [decision, setDecision] = useState<Decision>();
  const [answered, setAnswered] = useState<string>();
  return (
    <>
      <button type="button" onClick={() => show(!isShown)}>
        Montrer
      </button>
      <button type="button" onClick={() => setTheme('dark')}>
        Assombrir
      </button>
      <button type="button" onClick={() => setAnswers({ broken: false })}>
        Répondre
      </button>
      <p role="status">
        {decision?.verdict ?? 'open'} {answered} {theme}
      </p>
      {isShown && (
        <eligibility-check
          policy={policy}
          answers={answers}
          theme={theme}
          oneligibility-decision={({ detail }) => setDecision(detail.decision)}
          ref={(element) => {
            const hear = ({ detail }: { detail: { fact: string } }) => setAnswered(detail.fact);
            element?.addEventListener('eligibility-answer', hear);
            return () => element?.removeEventListener('eligibility-answer', hear);
          }}
        >
          Nos règles
        </eligibility-check>
      )}
    </>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<Page />);
