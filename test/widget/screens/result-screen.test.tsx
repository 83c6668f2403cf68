import { screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/policy/types.ts';
import { policy, refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

/** Text as it reads: every kind of space is one space. */
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** The part of the result under a heading. */
const section = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement;
const items = (name: string) => within(section(name)).getAllByRole('listitem').map(words);

const impossible: Answers = { ...refunded, reportedAt: '2026-01-11T10:00' };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('the result', () => {
  it('says in one sentence what the policy says, how it stands and how certain that is', () => {
    const { container } = mountApp({ answers: refunded });
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('Un remboursement semble possible.');
    const text = words(container);
    expect(text).toContain('Notre équipe examine chaque demande.');
    expect(text).toContain('Vous pouvez demander maintenant.');
    expect(text).toContain('Nos conditions le disent clairement.');
  });

  it('says why, and quotes the sentences of the policy with their section', () => {
    mountApp({ answers: refunded });
    const why = section('Pourquoi cette réponse');
    const quote = why.querySelector('blockquote');
    expect(words(why)).toContain('Vous avez rendu le vélo à temps.');
    expect(words(quote)).toContain('Un vélo rendu à temps est remboursé.');
    expect(words(quote)).toContain('La demande se fait en trois jours.');
    expect(words(quote?.querySelector('cite'))).toBe('Retours');
    const link = within(why).getByRole<HTMLAnchorElement>('link', { name: 'Lire les conditions' });
    expect(link.href).toBe('https://example.com/conditions');
  });

  it('links to no address but one of the web', () => {
    const source = { ...policy.source, url: 'javascript:alert(1)' };
    mountApp({ policy: { ...policy, source }, answers: refunded });
    expect(screen.queryByRole('link', { name: 'Lire les conditions' })).toBeNull();
  });

  it('tells the deadline with weekday, date, time and time zone', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    mountApp({ answers: refunded });
    const deadline = screen.getByText('Envoyez votre demande avant').parentElement;
    expect(words(deadline)).toMatch(/avant jeudi 15 janvier 2026 à 10:00 \(heure de Paris\)$/);
  });

  it('adds the time on the customer’s own clock where that differs', () => {
    vi.stubEnv('TZ', 'America/Martinique');
    mountApp({ answers: refunded });
    const deadline = screen.getByText('Envoyez votre demande avant').parentElement;
    expect(words(deadline)).toContain(
      'À l’heure de votre appareil : jeudi 15 janvier 2026 à 05:00',
    );
  });

  it('does not add it for another zone whose clocks agree', () => {
    vi.stubEnv('TZ', 'Africa/Lagos');
    const { container } = mountApp({ answers: refunded });
    expect(words(container)).not.toContain('votre appareil');
  });

  it('lists the steps in order, each with the time it is due', () => {
    mountApp({ answers: refunded });
    const [send, call, rights] = items('Ce qu’il vous reste à faire');
    expect(send).toContain('Envoyez votre demande.');
    expect(send).toContain('jeudi 15 janvier 2026 à 10:00');
    expect(call).toBe('Appelez-nous. dès maintenant');
    expect(rights).toBe('Vos droits restent entiers.');
  });

  it('tells in words when the money can arrive', () => {
    mountApp({ answers: refunded });
    const [paid] = items('Quand l’argent peut arriver');
    expect(paid).toContain('Arrivée de l’argent');
    expect(paid).toContain('du vendredi 23 janvier 2026 au lundi 2 février 2026');
    expect(paid).toContain('Hors jours fériés.');
  });

  it('says what is only supposed', () => {
    mountApp({ answers: refunded });
    expect(items('Ce que nous supposons')).toEqual(['Nous comptons à partir de maintenant.']);
  });

  it('ends with the notice and its link', () => {
    mountApp({ answers: refunded });
    expect(screen.getByText(/Cette réponse est indicative/)).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Se rétracter' });
    expect(link.href).toBe('https://example.com/retractation');
  });

  it('lists the answers in words, each with a button that names it', () => {
    mountApp({ answers: refunded });
    const list = section('Vos réponses');
    const terms = within(list).getAllByRole('term').map(words);
    expect(terms).toEqual([
      'Motif',
      'Location',
      'Signalement',
      'Vélo rendu',
      'Durée',
      'Quel jour rouliez-vous ?',
      'Quelle taille de vélo ?',
      'Quel est votre bon ?',
    ]);
    const [cause, hired, , returned] = within(list)
      .getAllByRole('definition')
      .filter((one) => !one.querySelector('button'))
      .map(words);
    expect([cause, hired, returned]).toEqual([
      'Pneu crevé',
      'lundi 12 janvier 2026 à 10:00',
      'Oui',
    ]);
    expect(within(list).getByRole('button', { name: 'Modifier Motif' })).toBeTruthy();
  });

  it('offers the request as the one main thing to do', () => {
    mountApp({ answers: refunded });
    const button = screen.getByRole('button', { name: 'Préparer ma demande' });
    expect(button.getAttribute('part')).toContain('primary-button');
  });

  it('keeps the door open after a no', () => {
    mountApp({ answers: { causes: ['late'] } });
    const button = screen.getByRole('button', { name: 'Préparer ma demande' });
    expect(button.getAttribute('part')).toBe('button');
  });

  it.each([
    ['tells the better outcome that is still within reach', { ...refunded, returned: false }, 1],
    ['does not repeat an outcome as the best one', refunded, 0],
    ['does not dwell on it where there is none', { causes: ['late'] }, 0],
  ])('%s', (_, answers, times) => {
    mountApp({ answers });
    expect(screen.queryAllByText('Au mieux : oui')).toHaveLength(times);
  });

  it('says so where the policy comes to no decision', () => {
    const facts = { orderId: policy.facts.orderId as NonNullable<(typeof policy.facts)[string]> };
    const rules = policy.rules.slice(-2).map((rule, index) => ({
      ...rule,
      ...(index ? {} : { when: { orderId: null } }),
    }));
    const problems = { ...policy.problems, checks: [] };
    const simple = {
      ...policy,
      facts,
      rules,
      problems,
      dates: {},
      steps: [],
      deadlines: [],
      timeline: [],
    };
    mountApp({ policy: simple });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(
      'Vous pouvez nous écrire',
    );
  });
});

describe('the result in a translation', () => {
  it('says that the other language is binding', () => {
    const { container } = mountApp({ lang: 'en', answers: refunded });
    expect(words(container)).toContain('Translation: only the French text is binding.');
  });

  it.each([
    ['does not know languages by name', undefined],
    [
      'cannot name this one',
      class {
        constructor() {
          throw new RangeError('Incorrect locale information provided');
        }
      },
    ],
  ])('says so by its tag where the browser %s', (_, DisplayNames) => {
    vi.stubGlobal('Intl', Object.create(Intl, { DisplayNames: { value: DisplayNames } }));
    const { container } = mountApp({ lang: 'en', answers: refunded });
    expect(words(container)).toContain('Translation: only the fr text is binding.');
  });

  it('quotes the translated sentence, and the binding one where there is none', () => {
    const { container } = mountApp({ lang: 'en', answers: refunded });
    const quotes = [...container.querySelectorAll('blockquote p')];
    expect(quotes.map((one) => [one.getAttribute('lang'), words(one)])).toEqual([
      ['en', 'A bicycle returned in time is refunded.'],
      ['fr', 'La demande se fait en trois jours.'],
    ]);
  });

  it('says nothing of translations in the binding language', () => {
    const { container } = mountApp({ lang: 'fr-CA', answers: refunded });
    expect(words(container)).not.toContain('fait foi');
  });
});

describe('answers that cannot all be true', () => {
  it('are told, each with a way to mend it', () => {
    mountApp({ answers: impossible });
    expect(screen.getByText('Le signalement ne peut pas précéder la location.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Corriger.: Location/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Corriger.: Signalement/ })).toBeTruthy();
  });

  it('offer no request and no steps', () => {
    mountApp({ answers: impossible });
    expect(screen.queryByRole('button', { name: 'Préparer ma demande' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Ce qu’il vous reste à faire' })).toBeNull();
  });

  it('are mended at their question', async () => {
    const { customer } = mountApp({ answers: impossible });
    await customer.click(screen.getByRole('button', { name: /Corriger.: Signalement/ }));
    await customer.clear(screen.getByRole('textbox', { name: 'Jour' }));
    await customer.type(screen.getByRole('textbox', { name: 'Jour' }), '13');
    await customer.clear(screen.getByRole('textbox', { name: 'Heure' }));
    await customer.type(screen.getByRole('textbox', { name: 'Heure' }), '8h{Enter}');
    expect(document.activeElement?.textContent).toBe('Un remboursement semble possible.');
  });
});

describe('a result that is not there yet', () => {
  it('does not show through a question', () => {
    mountApp({ answers: unanswered('size') });
    expect(screen.queryByText('Vos réponses')).toBeNull();
  });
});
