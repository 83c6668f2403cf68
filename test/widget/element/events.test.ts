import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { EligibilityCheckElement } from '../../../src/widget/public-types.ts';
import { details, heard, inside, page } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

const user = userEvent.setup();

async function answer(widget: EligibilityCheckElement, label: string) {
  await user.click(inside(widget).getByLabelText(label));
  await user.click(inside(widget).getByRole('button', { name: 'Continuer' }));
}

describe('the events of a widget', () => {
  it('tell of an answer once the widget has taken it', async () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    const seen = vi.fn();
    widget.addEventListener('eligibility-answer', ({ detail }) => {
      seen(detail, widget.answers, widget.decision?.verdict);
    });
    await answer(widget, 'Non');
    expect(seen.mock.calls).toEqual([[{ fact: 'broken', answer: false }, { broken: false }, 'no']]);
  });

  it('tell of the first decision and of every other one, not of the same again', async () => {
    const widget = page('<eligibility-check now="2026-01-20T10:00"></eligibility-check>');
    widget.policy = parcelPolicy();
    heard.events = [];
    await answer(widget, 'Non');
    widget.theme = 'dark';
    widget.answers = { broken: false };
    expect(details('eligibility-decision').map(({ decision }) => decision.verdict)).toEqual(['no']);
    expect(details('eligibility-decision')[0]?.decision).toBe(widget.decision);
  });

  it('come in the order in which things happen', async () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    heard.events = [];
    await answer(widget, 'Oui');
    expect(heard.events.map(({ type }) => type)).toEqual([
      'eligibility-answer',
      'eligibility-decision',
    ]);
  });

  it('are silent about answers that a script sets, but for the decision', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    heard.events = [];
    widget.answers = { broken: true };
    expect(heard.events.map(({ type }) => type)).toEqual(['eligibility-decision']);
  });

  it('reach a listener outside of the shadow tree that the widget lies in', () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<eligibility-check></eligibility-check>';
    expect(details('eligibility-decision')).toHaveLength(1);
  });

  it('tell of a decision that time alone has changed, when the customer comes back', () => {
    vi.setSystemTime('2026-01-20T10:00:00Z');
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12' };
    heard.events = [];
    vi.setSystemTime('2026-02-20T10:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(details('eligibility-decision').map(({ decision }) => decision.verdict)).toEqual(['no']);
    vi.useRealTimers();
  });
});
