import { describe, expect, it, vi } from 'vitest';
import { details, heard, inside, page, showsFallback } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

describe('the properties of a widget', () => {
  it('take a policy object, in use at once', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    const policy = parcelPolicy();
    widget.policy = policy;
    expect(widget.policy).toBe(policy);
    expect(widget.decision?.question).toBe('broken');
    expect(inside(widget).getByText('Le colis est-il abîmé ?')).toBeTruthy();
  });

  it('prefer a policy object to the attribute, until it is taken back', () => {
    const widget = page('<eligibility-check policy="#absent"></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.removeAttribute('policy');
    expect(widget.policy?.id).toBe('parcel');
    Object.assign(widget, { policy: null });
    expect(widget.policy?.id).toBe('abonnements-smarters-pro');
  });

  it('write a policy that is text to the attribute, as frameworks set it', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = '/parcel.json';
    expect(widget.getAttribute('policy')).toBe('/parcel.json');
  });

  it('say what is wrong with a policy object', async () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy({ version: 7 as never });
    await vi.waitFor(() => expect(details('eligibility-error')[0]?.path).toBe('/version'));
    await inside(widget).findByText(/La vérification n’est pas disponible/);
  });

  it.each([
    ['no policy at all', {}],
    ['one that the engine stumbles over', { ...parcelPolicy(), settings: null, dates: null }],
  ])('leave the page in order after a policy object that is %s', async (_, wrong) => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = wrong as never;
    await inside(widget).findByText(/La vérification n’est pas disponible/);
    expect(details('eligibility-error').length).toBeGreaterThan(0);
    widget.policy = parcelPolicy();
    expect(inside(widget).getByText('Le colis est-il abîmé ?')).toBeTruthy();
  });

  it('leave the page in order after a policy object that the screens stumble over', async () => {
    const widget = page('<eligibility-check>Nos règles</eligibility-check>');
    widget.answers = { broken: false };
    widget.policy = { ...parcelPolicy(), source: null, verdicts: null } as never;
    await inside(widget).findByText(/La vérification n’est pas disponible/);
    expect(showsFallback(widget)).toBe(true);
    expect(details('eligibility-error').length).toBeGreaterThan(0);
    widget.policy = parcelPolicy();
    expect(inside(widget).getByText('Pas de remplacement prévu.')).toBeTruthy();
    expect(showsFallback(widget)).toBe(false);
  });

  it('show the next question for the answers that a script sets', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true };
    expect(inside(widget).getByText('Quand est-il arrivé ?')).toBeTruthy();
    expect(widget.decision?.possible).toEqual(['yes', 'no']);
  });

  it('hand out answers and decision that a script cannot change by mistake', () => {
    const given = { broken: true };
    const widget = page('<eligibility-check></eligibility-check>');
    widget.answers = given;
    given.broken = false;
    expect(widget.answers).toEqual({ broken: true });
    expect(() => Object.assign(widget.answers, { broken: false })).toThrow(TypeError);
    expect(() => Object.assign(widget, { decision: null })).toThrow(TypeError);
  });

  it('turn answers that are taken back into none', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.answers = { broken: true };
    widget.answers = null;
    expect(widget.answers).toEqual({});
  });

  it('reflect the other attributes', () => {
    const widget = page('<eligibility-check contact-url="/contact"></eligibility-check>');
    expect(widget.contactUrl).toBe('/contact');
    expect(widget.theme).toBeNull();
    widget.theme = 'dark';
    widget.now = '2026-01-12T10:00';
    Object.assign(widget, { fields: { email: '#mail' } });
    expect(widget.getAttribute('theme')).toBe('dark');
    expect(widget.getAttribute('now')).toBe('2026-01-12T10:00');
    expect(widget.getAttribute('fields')).toBe('{"email":"#mail"}');
    widget.theme = null;
    expect(widget.hasAttribute('theme')).toBe(false);
  });

  it('count when they were set before the element was made one of ours', () => {
    const template = document.createElement('template');
    template.innerHTML = '<eligibility-check></eligibility-check>';
    const early = template.content.firstElementChild as HTMLElement;
    Object.assign(early, {
      policy: parcelPolicy(),
      answers: { broken: false },
      theme: 'dark',
      contactUrl: '/contact',
    });
    document.body.append(early);
    const widget = document.querySelector('eligibility-check');
    expect(widget?.decision?.verdict).toBe('no');
    expect(widget?.getAttribute('theme')).toBe('dark');
    expect(widget?.getAttribute('contact-url')).toBe('/contact');
    expect(Object.keys(early)).toEqual([]);
  });
});

describe('the pretended instant', () => {
  it('takes the place of the clock, and changes the decision when it changes', () => {
    const widget = page('<eligibility-check now="2026-01-20T10:00"></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12' };
    expect(widget.decision?.verdict).toBe('yes');
    widget.setAttribute('now', '2026-02-20');
    expect(widget.decision?.verdict).toBe('no');
  });

  it('is the clock again, with a word on the console, when it is no instant', () => {
    vi.setSystemTime('2026-01-13T10:00:00Z');
    const widget = page('<eligibility-check now="yesterday"></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12' };
    expect(widget.decision?.verdict).toBe('yes');
    expect(heard.errors.join()).toMatch(/now="yesterday".*2026-01-12T10:00/);
    vi.useRealTimers();
  });
});

describe('reset()', () => {
  it('forgets the answers and begins again', () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: false };
    widget.reset();
    expect(widget.answers).toEqual({});
    expect(inside(widget).getByText('Le colis est-il abîmé ?')).toBeTruthy();
  });
});
