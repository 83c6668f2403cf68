import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inside, page } from '../element/page.ts';
import { parcelPolicy } from '../element/parcel-policy.ts';
// Loaded beforehand, as the page's other parts are.
import '../element/parts/resume.js';

afterEach(() => vi.useRealTimers());

let count = 0;

/** A customer who keeps answers on 12 January 2026, and comes back at another moment. */
async function comesBack(now: string) {
  const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
  at('2026-01-12T12:00Z');
  const widget = page('<eligibility-check></eligibility-check>');
  widget.policy = parcelPolicy({ id: `changing-${++count}` });
  widget.answers = { broken: true, deliveredAt: '2026-01-10' };
  const press = async (name: RegExp | string) =>
    userEvent.click(await inside(widget).findByRole('button', { name }));
  await press(/Garder mes réponses/);
  await inside(widget).findByText(/n’a pas pu garder vos réponses/);
  await press('Recommencer');
  at(now);
  document.dispatchEvent(new Event('visibilitychange'));
  const button = await inside(widget).findByRole('button', { name: /Reprendre/ });
  return button.parentElement?.textContent ?? '';
}

describe('a customer who comes back', () => {
  it('reads what the policy says by now, where time has changed it', async () => {
    // 14 days after the delivery are over.
    const text = await comesBack('2026-01-25T12:00Z');
    expect(text).toContain('Depuis, la réponse a changé : Pas de remplacement prévu.');
  });

  it('reads of no change where there is none', async () => {
    expect(await comesBack('2026-01-14T12:00Z')).not.toContain('Depuis');
  });
});
