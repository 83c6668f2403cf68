import { screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import shipped from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import type { Answers, Policy } from '../../../src/policy/types.ts';
import * as part from '../../../src/widget/analysis/part.tsx';
import type { Messages } from '../../../src/widget/messages/messages.ts';
import { english } from '../english.ts';
import { mountApp } from './mount-app.tsx';

const parts = vi.hoisted(() => ({ load: (): Promise<unknown> => Promise.reject(new Error()) }));
vi.mock('../../../src/widget/load-part.ts', () => ({ loadPart: () => parts.load() }));
parts.load = () => Promise.resolve(part);

const policy = shipped as unknown as Policy;

/** The result of a story of the policy document, once it is analysed. */
async function story(id: string, lang = 'fr', messages?: Messages) {
  const { now, answers } = shipped.scenarios.find(
    (one) => one.id === id,
  ) as (typeof shipped.scenarios)[0];
  const app = mountApp({
    policy,
    lang,
    now: () => now,
    answers: answers as unknown as Answers,
    ...(messages && { messages }),
  });
  const summary = await waitFor(() => {
    const found = app.container.querySelector('summary');
    if (!found) throw new Error('not analysed yet');
    return found;
  });
  return { ...app, summary };
}

const section = (title: string) =>
  screen.queryByRole('heading', { name: title })?.closest('section');
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ');
const acts = () => plain(section('Ce que vous pouvez encore faire'));
const later = () => plain(section('Ce qui change avec le temps'));

describe('what the customer can still do', () => {
  it('tells the act, and what the policy says then', async () => {
    await story('H28');
    expect(acts()).toContain('Acceptez l’aide de notre assistance.');
    expect(acts()).toContain('un remboursement intégral semble possible');
    expect(later()).toBeUndefined();
  });

  it('tells from when it counts', async () => {
    await story('H24');
    expect(acts()).toContain('Contactez notre assistance.');
    expect(acts()).toMatch(
      /La réponse est alors, après le jeudi 24 septembre 2026 à 06:00 \(heure de Paris\) : .*remboursement intégral ou prolongation/,
    );
  });

  it('tells the moment on the customer’s own clock, too, where that differs', async () => {
    vi.stubEnv('TZ', 'America/Martinique');
    await story('H24');
    expect(acts()).toContain('À l’heure de votre appareil : jeudi 24 septembre 2026 à 00:00');
    vi.unstubAllEnvs();
  });

  it.each(['de', 'es'])('says so in the middle of a sentence: %s', async (lang) => {
    const { analysisMessages } = await import(`../../../src/languages/${lang}.ts`);
    const { after, outcomeThen } = analysisMessages;
    const messages = { ...english, analysis: analysisMessages };
    const { container } = await story('H24', lang, messages);
    const outlook = plain(container.querySelector('[part=outlook]'));
    const [before] = outcomeThen.split('{when}');
    expect(outlook).toContain(`${before}${after.toLocaleLowerCase(lang)} `);
  });

  it.each(['H02', 'H16', 'H19', 'H20'])(
    'is not there where nothing is in reach: %s',
    async (id) => {
      const { container } = await story(id);
      expect(container.querySelector('[part=outlook]')?.textContent).toBe('');
    },
  );

  it.each(['H01', 'H17', 'H36'])('does not repeat the steps: %s', async (id) => {
    await story(id);
    expect(acts()).toBeUndefined();
  });
});

describe('what time does', () => {
  it('tells what follows the limit, in the words of the policy', async () => {
    await story('H01');
    expect(later()).toContain('Après le jeudi 15 janvier 2026 à 10:00 (heure de Paris)');
    expect(later()).toContain('un remboursement partiel semble possible');
  });

  it('tells a change at a full minute from that minute on', async () => {
    await story('H10');
    expect(later()).toContain('À partir du mardi 14 avril 2026 à 00:00');
  });

  it.each(['H31', 'H34'])('does not repeat a moment of the result: %s', async (id) => {
    await story(id);
    expect(later()).toBeUndefined();
  });
});

describe('why', () => {
  it('opens every test of the decision, each sentence quoted once', async () => {
    const { customer, summary, container } = await story('H28');
    const place = container.querySelector<HTMLElement>('[part=path]') as HTMLElement;
    expect(summary.textContent).toContain('Pourquoi');
    expect(within(place).queryByRole('list')).toBeNull();
    await customer.click(summary);
    await within(place).findByRole('heading', { name: 'Ce qui décide' });
    const decides = plain(section('Ce qui décide'));
    expect(decides).toContain('Aide refusée : Oui, je ne souhaite pas d’aide');
    expect(decides).toContain('Refus de recevoir de l’aide technique');
    expect(plain(section('Ce qui écarte une autre réponse'))).toContain('Problème résolu : Non');
    const quotes = [...place.querySelectorAll('blockquote p')].map((one) => one.textContent);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('speaks English, and says what it translates', async () => {
    const { customer, summary } = await story('H28', 'en');
    await customer.click(summary);
    await screen.findByRole('heading', { name: 'What decides' });
    expect(plain(section('What you can still do'))).toContain('a full refund seems possible');
  });

  it.each(['H01', 'H24', 'H28'])('is accessible, open and closed: %s', async (id) => {
    const { customer, summary, container } = await story(id);
    const findings = async () =>
      (
        await axe.run(container, {
          rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
        })
      ).violations.map(({ id }) => id);
    expect(await findings()).toEqual([]);
    await customer.click(summary);
    await screen.findByRole('heading', { name: 'Ce qui décide' });
    expect(await findings()).toEqual([]);
  });

  it('is not asked of answers that cannot be', () => {
    const { now, answers } = shipped.scenarios.find(({ id }) => id === 'H38') as never as {
      now: string;
      answers: Answers;
    };
    const { container } = mountApp({ policy, now: () => now, answers });
    expect(container.querySelector('[part=path], [part=outlook]')).toBeNull();
  });
});

describe('the shipped policy of a first visit', () => {
  it('is told as the whole document is', async () => {
    const { default: embedded } = await import('virtual:embedded-policy');
    const { now, answers } = shipped.scenarios.find(({ id }) => id === 'H28') as never as {
      now: string;
      answers: Answers;
    };
    const [whole, stripped] = await Promise.all(
      [policy, embedded as Policy].map(async (one) => {
        const { container, customer } = mountApp({ policy: one, now: () => now, answers });
        await waitFor(() => expect(container.querySelector('summary')).toBeTruthy());
        await customer.click(container.querySelector('summary') as Element);
        await waitFor(() => expect(container.querySelector('details li')).toBeTruthy());
        return container.querySelector('[part=result]')?.textContent;
      }),
    );
    expect(stripped).toBe(whole);
  });
});
