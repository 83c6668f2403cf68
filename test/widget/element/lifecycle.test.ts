import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { details, inside, page } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

describe('a widget that is moved', () => {
  it('keeps its answers and what is being typed', async () => {
    const widget = page('<eligibility-check></eligibility-check><section></section>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true };
    const [field] = inside(widget).getAllByRole('textbox');
    await userEvent.type(field as HTMLElement, '12');
    document.querySelector('section')?.append(widget);
    expect(widget.answers).toEqual({ broken: true });
    expect(inside(widget).getAllByRole('textbox')[0]).toBe(field);
    expect(field).toHaveProperty('value', '12');
  });

  it('does not load its policy again', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify(parcelPolicy())));
    vi.stubGlobal('fetch', fetched);
    const widget = page('<eligibility-check policy="/p"></eligibility-check><section></section>');
    await inside(widget).findByText('Le colis est-il abîmé ?');
    document.querySelector('section')?.append(widget);
    await inside(widget).findByText('Le colis est-il abîmé ?');
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('speaks the language of its new place', async () => {
    const widget = page('<eligibility-check></eligibility-check><section lang="en"></section>');
    widget.policy = parcelPolicy();
    document.querySelector('section')?.append(widget);
    await inside(widget).findByText('Is the parcel broken?');
  });
});

describe('a widget that is taken off the page', () => {
  it('has kept its answers when it comes back', async () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true };
    widget.remove();
    await Promise.resolve();
    document.body.append(widget);
    expect(widget.answers).toEqual({ broken: true });
    expect(inside(widget).getByText('Quand est-il arrivé ?')).toBeTruthy();
  });

  it('stops loading, and loads when it comes back', async () => {
    const signals: AbortSignal[] = [];
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const widget = page('<eligibility-check policy="/slow.json"></eligibility-check>');
    widget.remove();
    await Promise.resolve();
    expect(signals[0]?.aborted).toBe(true);
    expect(details('eligibility-error')).toEqual([]);
    document.body.append(widget);
    expect(signals).toHaveLength(2);
  });

  it('no longer listens to the page', async () => {
    vi.setSystemTime('2026-01-20T10:00:00Z');
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12' };
    widget.remove();
    await Promise.resolve();
    const { decision } = widget;
    vi.setSystemTime('2026-02-20T10:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(widget.decision).toBe(decision);
    vi.useRealTimers();
  });
});

describe('a widget that is cloned', () => {
  it('begins anew beside the first', () => {
    const widget = page('<eligibility-check now="2026-01-12"></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true };
    const clone = widget.cloneNode(true) as typeof widget;
    document.body.append(clone);
    expect(clone.now).toBe('2026-01-12');
    expect(clone.answers).toEqual({});
    clone.answers = { paymentMethod: 'card' };
    expect(widget.answers).toEqual({ broken: true });
  });
});

describe('two widgets on a page', () => {
  it('have ids of their own', () => {
    document.body.innerHTML = '<eligibility-check></eligibility-check>'.repeat(2);
    const [one, two] = [...document.querySelectorAll('eligibility-check')].map((widget) =>
      [...(widget.shadowRoot as ShadowRoot).querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(one?.length).toBeGreaterThan(0);
    expect(one?.filter((id) => two?.includes(id))).toEqual([]);
  });
});
