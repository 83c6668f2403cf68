import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { EligibilityCheckElement } from '../../../src/widget/public-types.ts';
import { details, page } from '../element/page.ts';
import { parcelPolicy } from '../element/parcel-policy.ts';

/** Two widgets, on a page that has no form yet. */
function twoWidgets(): [EligibilityCheckElement, EligibilityCheckElement] {
  page('<eligibility-check></eligibility-check><eligibility-check></eligibility-check>');
  const [first, second] = document.querySelectorAll('eligibility-check');
  if (!first || !second) throw new Error('The page holds no two widgets.');
  for (const widget of [first, second]) {
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12', orderId: 'A-17' };
  }
  return [first, second];
}

const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

/** The page draws its form; resolves once that is filled. */
async function drawForm() {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<form><label>Objet <input name="subject"></label><label>Message <textarea></textarea></label></form>',
  );
  // A busy machine takes longer than the second that is waited for by default.
  await waitFor(() => expect(value('textarea')).not.toBe(''), { timeout: 10_000 });
}

describe('a form that comes after the customer asked to fill it in', () => {
  it('is filled then, and told of in an event', async () => {
    const [widget] = twoWidgets();
    expect(widget.prefill()).toBeNull();
    expect(details('eligibility-prefill')).toEqual([]);
    await drawForm();
    expect(value('[name=subject]')).toBe('Colis abîmé');
    const [{ reports } = { reports: [] }, ...more] = details('eligibility-prefill');
    expect(reports.map(({ key, outcome }) => [key, outcome])).toContainEqual(['message', 'filled']);
    expect(more).toEqual([]);
  });

  it.each<[string, (widget: EligibilityCheckElement) => void]>([
    ['nobody asked', () => {}],
    ['the customer began again', (widget) => [widget.prefill(), widget.reset()]],
    ['the widget left the page', (widget) => [widget.prefill(), widget.remove()]],
    [
      'the owner has it fill nothing',
      (widget) => {
        widget.setAttribute('fields', 'false');
        widget.prefill();
      },
    ],
  ])('is none of its business where %s', async (_, begin) => {
    const [widget, other] = twoWidgets();
    begin(widget);
    other.prefill();
    await drawForm();
    expect(details('eligibility-prefill')).toHaveLength(1);
  });
});
