import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { screenMessages as french } from '../../../src/languages/fr.ts';
import { decide } from '../../../src/policy/decide.ts';
import type { Policy } from '../../../src/policy/types.ts';
import { outline } from '../../../src/widget/afterwards/outline.ts';
import * as part from '../../../src/widget/analysis/part.tsx';
import { since } from '../../../src/widget/resume/since.ts';
import { policy as hire, refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

vi.mock('../../../src/widget/load-part.ts', () => ({ loadPart: () => Promise.resolve(part) }));

const { facts, verdicts, statuses, bestCases, certainties, notice } = hire;
const { hours, causes, size, returned } = facts as Required<Policy['facts']>;

/** The bicycle hire, with an insertion wherever a text is the policy's. */
const policy: Policy = {
  ...hire,
  title: { fr: 'Location, {window} pour demander' },
  settings: { window: { value: 'PT72H', label: { fr: 'Délai' } } },
  facts: {
    ...facts,
    causes: { ...causes, options: [{ id: 'flat', label: { fr: 'Pneu crevé sous {window}' } }] },
    hours: {
      ...hours,
      question: {
        text: { fr: 'Loué le {hiredAt} : combien de temps ?' },
        hint: { fr: 'Au plus {window}.' },
        whenAnswered: { fr: 'Durée depuis le {hiredAt}' },
      },
    },
    size: {
      ...size,
      options: [
        { id: 'small', label: { fr: 'Petit ({window})' }, hint: { fr: 'Sous {window}' } },
        { id: 'large', label: { fr: 'Grand' } },
      ],
    },
    returned: { ...returned, no: { fr: 'Non, pas avant {window}' } },
  } as Policy['facts'],
  verdicts: {
    ...verdicts,
    yes: {
      tone: 'positive',
      rank: 1,
      label: { fr: 'Oui' },
      headline: { fr: 'Possible jusqu’au {deadline}.' },
      text: { fr: 'Vous avez roulé {hours}.' },
    },
  },
  statuses: { ...statuses, ready: { label: { fr: 'Prêt' }, text: { fr: 'Comptez {window}.' } } },
  bestCases: { ...bestCases, yes: { label: { fr: 'Au mieux : oui, sous {window}' } } },
  certainties: {
    ...certainties,
    clear: { label: { fr: 'Écrit' }, text: { fr: 'Les {window} sont écrites.' } },
  },
  notice: { ...notice, text: { fr: 'Indicatif pendant {window}.' } },
};

const now = '2026-01-13T09:00:00+01:00';
const plain = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('an answer, a date or a setting is inserted', () => {
  it('into every text of a result', () => {
    const { container } = mountApp({ policy, answers: refunded });
    const text = plain(container);
    expect(text).toContain('Location, 72 heures pour demander');
    expect(plain(screen.getByRole('heading', { level: 2 }))).toBe(
      'Possible jusqu’au jeudi 15 janvier 2026 à 10:00.',
    );
    expect(text).toContain('Vous avez roulé 3 heures. Comptez 72 heures.');
    expect(text).toContain('Les 72 heures sont écrites.');
    expect(text).toContain('Durée depuis le lundi 12 janvier 2026 à 10:00');
    expect(text).toContain('Pneu crevé sous 72 heures');
    expect(text).toContain('Indicatif pendant 72 heures.');
    expect(text).not.toMatch(/[{}]/);
  });

  it('into what is still possible', () => {
    const { container } = mountApp({ policy, answers: { ...refunded, returned: false } });
    expect(plain(container)).toContain('Au mieux : oui, sous 72 heures');
  });

  it('into a question and its hint', () => {
    mountApp({ policy, answers: unanswered('hours') });
    expect(plain(screen.getByRole('heading', { level: 2 }))).toBe(
      'Loué le lundi 12 janvier 2026 à 10:00 : combien de temps ?',
    );
    expect(screen.getByText(/^Au plus/).textContent).toMatch(/^Au plus 72\sheures\.$/);
  });

  it('into the options of a question', () => {
    mountApp({ policy, answers: unanswered('size') });
    const label = screen.getByText(/^Petit/);
    expect(plain(label)).toBe('Petit (72 heures)Sous 72 heures');
  });

  it('into the answers to it, wherever they are told', () => {
    const { container } = mountApp({ policy, answers: { ...refunded, returned: false } });
    expect(plain(container)).toContain('Non, pas avant 72 heures');
  });

  it('into what could still be', async () => {
    const answers = { ...refunded, returned: false };
    const act = { text: { fr: 'Rendez-le sous {window}.' }, to: true };
    const acting = { ...policy, facts: { ...policy.facts, returned: { ...returned, act } } };
    const { container } = mountApp({ policy: acting as Policy, answers });
    await waitFor(() => {
      const outlook = plain(container.querySelector('[part=outlook]'));
      expect(outlook).toContain('Rendez-le sous 72 heures.');
      expect(outlook).toContain('Possible jusqu’au jeudi 15 janvier 2026 à 10:00.');
    });
  });

  it('into what a result rests on', async () => {
    const { container, customer } = mountApp({ policy, answers: { ...refunded, hours: 50 } });
    const summary = await waitFor(() => {
      const found = container.querySelector('summary');
      if (!found) throw new Error('not analysed yet');
      return found;
    });
    await customer.click(summary);
    await waitFor(() => {
      const path = plain(container.querySelector('[part=path]'));
      expect(path).toContain('Durée depuis le lundi 12 janvier 2026 à 10:00 : 50 heures');
    });
  });

  it('into a result that is printed or copied', () => {
    const decision = decide(policy, refunded, { now, lang: 'fr' });
    const shown = { policy, lang: 'fr', messages: french, answers: refunded, decision };
    const told = JSON.stringify(outline({ ...shown, now: () => now }));
    expect(told.replace(/\s+/g, ' ')).toContain('Possible jusqu’au jeudi 15 janvier 2026');
    expect(told).not.toMatch(/\{\w+\}/);
  });

  it('into what has changed since', () => {
    const [then, today] = [{ ...refunded, returned: false }, refunded].map((answers) =>
      decide(policy, answers, { now, lang: 'fr' }),
    ) as [ReturnType<typeof decide>, ReturnType<typeof decide>];
    expect(since(policy, refunded, then, today, 'fr', '{outcome}').replace(/\s/g, ' ')).toBe(
      'Possible jusqu’au jeudi 15 janvier 2026 à 10:00. Comptez 72 heures.',
    );
  });
});
