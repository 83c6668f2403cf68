import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import embedded from '../../../src/policy/documents/abonnements-smarters-pro.json';
import { details, heard, hostScript, inside, jsonScript, page, showsFallback } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

/** A server that has nothing but these bodies, by address; a number is a status. */
function serve(bodies: Record<string, string | number>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    const body = bodies[url];
    if (body === undefined) throw new TypeError('Failed to fetch');
    return typeof body === 'number' ? new Response('', { status: body }) : new Response(body);
  });
  return asked;
}

describe('the policy of a widget', () => {
  it('is the embedded one without a policy attribute, at once and without the network', () => {
    const asked = serve({});
    const widget = page('<eligibility-check></eligibility-check>');
    expect(widget.policy?.id).toBe(embedded.id);
    expect(widget.decision?.question).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('is read from a script of the page', async () => {
    const widget = page(
      `<eligibility-check policy="#policy"></eligibility-check>${jsonScript(parcelPolicy())}`,
    );
    await inside(widget).findByText('Le colis est-il abîmé ?');
    expect(widget.policy?.id).toBe('parcel');
  });

  it('is fetched from a URL, with cookies for its own site only', async () => {
    const asked = serve({ '/parcel.json': JSON.stringify(parcelPolicy()) });
    const widget = page('<eligibility-check policy="/parcel.json"></eligibility-check>');
    await inside(widget).findByText('Le colis est-il abîmé ?');
    expect(asked.map(({ url }) => url)).toEqual(['/parcel.json']);
    expect(asked[0]?.init?.credentials).toBe('same-origin');
  });

  it('leaves what the author wrote inside the widget visible while it loads', async () => {
    serve({ '/parcel.json': JSON.stringify(parcelPolicy()) });
    const widget = page('<eligibility-check policy="/parcel.json">Nos règles</eligibility-check>');
    expect(showsFallback(widget)).toBe(true);
    await inside(widget).findByText('Le colis est-il abîmé ?');
    expect(showsFallback(widget)).toBe(false);
  });

  it('is used unchecked, and said to be, where the validator cannot be loaded', async () => {
    hostScript('elsewhere/bundle.js');
    const widget = page(
      `<eligibility-check policy="#policy"></eligibility-check>${jsonScript(parcelPolicy())}`,
    );
    await inside(widget).findByText('Le colis est-il abîmé ?');
    expect(heard.warnings.join()).toMatch(/unchecked/);
    expect(heard.errors).toEqual([]);
  });

  it('changes with the attribute, back to the embedded one without it', async () => {
    const widget = page(`<eligibility-check></eligibility-check>${jsonScript(parcelPolicy())}`);
    widget.setAttribute('policy', '#policy');
    await inside(widget).findByText('Le colis est-il abîmé ?');
    widget.removeAttribute('policy');
    expect(widget.policy?.id).toBe(embedded.id);
  });

  it('is the one asked for last, whichever arrives last', async () => {
    const answers: (() => void)[] = [];
    const signals: AbortSignal[] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      signals.push(init.signal as AbortSignal);
      return new Promise((resolve) => {
        const policy = parcelPolicy({ id: url.slice(1) });
        answers.push(() => resolve(new Response(JSON.stringify(policy))));
      });
    });
    const widget = page('<eligibility-check policy="/first"></eligibility-check>');
    widget.setAttribute('policy', '/second');
    answers[1]?.();
    await waitFor(() => expect(widget.policy?.id).toBe('second'));
    answers[0]?.();
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
    expect(widget.policy?.id).toBe('second');
  });

  it('keeps the answers that the next policy still has, and only those', async () => {
    const widget = page('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy();
    widget.answers = { broken: true, deliveredAt: '2026-01-12' };
    const { broken, ...others } = parcelPolicy().facts;
    const facts = { ...others, broken: { ...broken, type: 'number' as const } };
    widget.policy = parcelPolicy({ version: '2', facts: facts as never });
    expect(widget.answers).toEqual({ deliveredAt: '2026-01-12' });
  });
});

describe('a policy that cannot be used', () => {
  it.each([
    ['a server that answers 404', { '/gone.json': 404 }, /\/gone\.json.*404/],
    ['a server that does not answer', {}, /\/gone\.json.*Failed to fetch/],
    ['a page instead of a policy', { '/gone.json': '<!doctype html>' }, /\/gone\.json.*line 1/s],
  ])('is named on the console and in an event: %s', async (_, bodies, said) => {
    serve(bodies);
    page('<eligibility-check policy="/gone.json"></eligibility-check>');
    await vi.waitFor(() => expect(details('eligibility-error')).toHaveLength(1));
    expect(details('eligibility-error')[0]?.message).toMatch(said);
    expect(heard.errors.join('\n')).toMatch(said);
  });

  it('is told to the customer in plain words, beside what the author wrote', async () => {
    serve({});
    const widget = page(
      '<eligibility-check policy="/gone.json"><a href="/regles">Nos règles</a></eligibility-check>',
    );
    await inside(widget).findByText(/La vérification n’est pas disponible/);
    expect(showsFallback(widget)).toBe(true);
    expect(widget.policy).toBeNull();
    expect(widget.decision).toBeNull();
  });

  it('names path, line, column and mend of everything that is wrong with it', async () => {
    const { title, ...rest } = parcelPolicy();
    const text = JSON.stringify({ ...rest, titel: title, version: 7 }, null, 2);
    page(`<eligibility-check policy="#policy"></eligibility-check>${jsonScript(text)}`);
    await vi.waitFor(() => expect(details('eligibility-error')).toHaveLength(1));
    const [error] = details('eligibility-error');
    const lines = text.split('\n');
    const lineOf = (key: string) => lines.findIndex((line) => line.startsWith(`  "${key}"`)) + 1;
    expect(error?.issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/version', '/titel']),
    );
    expect(error?.path).toBe(error?.issues?.[0]?.path);
    const [said = ''] = heard.errors;
    expect(said).toMatch(/#policy/);
    expect(said).toMatch(new RegExp(`/version \\(line ${lineOf('version')}, column \\d+\\): `));
    expect(said).toMatch(/\/titel .*did you mean "title"\?/);
  });

  it('is said to be missing when the page has no script of that id', async () => {
    page('<eligibility-check policy="#absent"></eligibility-check>');
    await vi.waitFor(() => expect(heard.errors.join()).toMatch(/application\/json" id="absent"/));
  });

  it('is said to be no policy even without the validator', async () => {
    hostScript('elsewhere/bundle.js');
    page(`<eligibility-check policy="#policy"></eligibility-check>${jsonScript('{"a": 1}')}`);
    await vi.waitFor(() => expect(heard.errors.join()).toMatch(/#policy.*no policy document/s));
  });

  it('loses no answer: they are back with the next policy that works', async () => {
    serve({});
    const widget = page('<eligibility-check></eligibility-check>');
    widget.answers = { paymentMethod: 'card' };
    widget.setAttribute('policy', '/gone.json');
    await inside(widget).findByText(/La vérification n’est pas disponible/);
    widget.removeAttribute('policy');
    expect(widget.answers).toEqual({ paymentMethod: 'card' });
    expect(widget.decision).not.toBeNull();
    expect(inside(widget).queryByText(/La vérification n’est pas disponible/)).toBeNull();
  });

  it('leaves other widgets of the page alone', async () => {
    serve({});
    document.body.innerHTML =
      '<eligibility-check policy="/gone.json"></eligibility-check><eligibility-check></eligibility-check>';
    const [broken, fine] = document.querySelectorAll('eligibility-check');
    await vi.waitFor(() => expect(details('eligibility-error')).toHaveLength(1));
    expect(broken?.decision).toBeNull();
    expect(fine?.decision?.question).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
