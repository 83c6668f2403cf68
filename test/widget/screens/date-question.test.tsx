import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../../src/policy/types.ts';
import { policy, refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const timeField = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Heure' });
const typed = () => [...['Jour', 'Mois', 'Année'].map(field), timeField()].map((one) => one?.value);
const goOn = () => screen.getByRole('button', { name: 'Continuer' });
const timeUnknown = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Je ne connais pas l’heure' });

/** The hire counts from noon of the first day of 2026 on: the only day whose time matters. */
const fromNoon: Policy = {
  ...policy,
  rules: policy.rules.map((rule) =>
    rule.id === 'no-1' ? { ...rule, when: { hiredAt: { before: '2026-01-01T12:00' } } } : rule,
  ),
};
const addTime = () => screen.getByRole('button', { name: 'Ajouter l’heure' });

/** Fills in the hire's date and time, goes on, and returns what was answered. */
async function answerOf(day: string, month: string, year: string, time: string) {
  const { customer, onAnswer } = mountApp({ answers: unanswered('hiredAt') });
  const values = { Jour: day, Mois: month, Année: year, Heure: time };
  if (time) await customer.click(addTime());
  for (const [name, value] of Object.entries(values)) {
    if (value) await customer.type(field(name), value);
  }
  await customer.click(goOn());
  return onAnswer.mock.calls[0]?.[1];
}

afterEach(() => vi.unstubAllEnvs());

describe('a question about a moment', () => {
  it.each([
    ['12', '01', '2026', '14:30', '2026-01-12T14:30'],
    ['5', '1', '26', '14h30', '2026-01-05T14:30'],
    ['12', '1', '2026', '9 h', '2026-01-12T09:00'],
    ['12', '1', '2026', '1430', '2026-01-12T14:30'],
    ['12', '1', '2026', '10:15:30', '2026-01-12T10:15:30'],
    ['١٢', '٠١', '٢٠٢٦', '١٤:٣٠', '2026-01-12T14:30'],
    ['۱۲', '۱', '۲۶', '۱۴:۳۰', '2026-01-12T14:30'],
  ])('reads %s %s %s, %s', async (day, month, year, time, answer) => {
    expect(await answerOf(day, month, year, time)).toBe(answer);
  });

  it('asks no time where the day alone settles the matter', async () => {
    const { customer, onAnswer } = mountApp({ policy: fromNoon, answers: unanswered('hiredAt') });
    expect(timeField()).toBeNull();
    await customer.click(screen.getByRole('button', { name: 'Hier' }));
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-12');
  });

  it('lets the customer give a time that does not matter', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.click(screen.getByRole('button', { name: 'Hier' }));
    await customer.click(addTime());
    expect(document.activeElement).toBe(field('Heure'));
    await customer.type(field('Heure'), '18h05');
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-12T18:05');
  });

  it('does not insist on a time that does not matter', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.click(screen.getByRole('button', { name: 'Hier' }));
    await customer.click(addTime());
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-12');
  });

  it('takes a time that was pasted with the day, and leaves the focus where it is', async () => {
    const { customer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.click(field('Jour'));
    await customer.paste('12/01/2026 à 14h30');
    expect(typed()).toEqual(['12', '01', '2026', '14:30']);
    expect(document.activeElement).toBe(field('Jour'));
  });

  describe('on a day whose time matters', () => {
    /** The customer gave the day alone. */
    async function day() {
      const app = mountApp({ policy: fromNoon, answers: unanswered('hiredAt') });
      await app.customer.type(field('Jour'), '1/1/2026');
      await app.customer.click(goOn());
      return app;
    }

    it('asks the time, says why, and takes the customer there', async () => {
      const { onAnswer } = await day();
      expect(onAnswer).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(field('Heure'));
      const [id = ''] = field('Heure').getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(document.getElementById(id)?.textContent).toContain('L’heure compte ici');
      expect(typed()).toEqual(['1', '1', '2026', '']);
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('answers with the time', async () => {
      const { customer, onAnswer } = await day();
      await customer.type(field('Heure'), '11h{Enter}');
      expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-01T11:00');
    });

    it('answers with the day where the customer says that the time is not known', async () => {
      const { customer, onAnswer } = await day();
      await customer.click(timeUnknown());
      await customer.click(goOn());
      expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-01');
    });

    it('never takes an empty time for one that is not known', async () => {
      const { customer, onAnswer } = await day();
      await customer.click(goOn());
      expect(screen.getByRole('alert').textContent).toContain('Je ne connais pas l’heure');
      expect(document.activeElement).toBe(field('Heure'));
      expect(onAnswer).not.toHaveBeenCalled();
    });

    it('asks it no longer once the customer gives another day', async () => {
      const { customer, onAnswer } = await day();
      await customer.click(screen.getByRole('button', { name: 'Hier' }));
      await customer.click(goOn());
      expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hiredAt', '2026-01-12');
    });
  });

  it.each([
    ['Aujourd’hui', ['13', '01', '2026', undefined]],
    ['Hier', ['12', '01', '2026', undefined]],
  ])('fills in %s in the time zone of the policy', async (name, values) => {
    // There, this is still Monday the 12th.
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const { customer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.click(screen.getByRole('button', { name }));
    expect(typed()).toEqual(values);
  });

  it('knows yesterday on a day of 25 hours', async () => {
    const now = () => '2026-10-25T23:30:00+01:00';
    const { customer } = mountApp({ answers: unanswered('hiredAt'), now });
    await customer.click(screen.getByRole('button', { name: 'Hier' }));
    expect(typed()).toEqual(['24', '10', '2026', undefined]);
  });

  it.each([
    ['12/01/2026', ['12', '01', '2026', undefined]],
    ['12.1.26', ['12', '1', '26', undefined]],
    ['2026-01-12', ['12', '01', '2026', undefined]],
  ])('spreads %s, pasted into the day, over the fields', async (text, values) => {
    const { customer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.click(field('Jour'));
    await customer.paste(text);
    expect(typed()).toEqual(values);
  });

  it('spreads a date typed whole into the day', async () => {
    const { customer } = mountApp({ answers: unanswered('hiredAt') });
    await customer.type(field('Jour'), '12/01/2026');
    expect(typed().slice(0, 3)).toEqual(['12', '01', '2026']);
  });

  it.each([
    ['an impossible day', ['31', '2', '2025', '10:00'], 'Jour', 'La date 31/2/2025 n’existe pas'],
    ['an impossible month', ['3', '13', '2025', '10:00'], 'Mois', 'La date 3/13/2025 n’existe pas'],
    ['a year of three digits', ['3', '1', '202', '10:00'], 'Année', 'n’existe pas'],
    ['no month', ['3', '', '2025', '10:00'], 'Mois', 'Indiquez le jour, le mois et l’année'],
    ['a time past midnight', ['3', '1', '2026', '25:00'], 'Heure', '25:00'],
    ['a day to come', ['14', '1', '2026', '10:00'], 'Jour', 'encore à venir'],
    ['an hour to come', ['13', '1', '2026', '09:01'], 'Heure', 'encore à venir'],
  ])('says how to mend %s, and keeps what was typed', async (_, values, name, text) => {
    const [day, month, year, time] = values as [string, string, string, string];
    expect(await answerOf(day, month, year, time)).toBeUndefined();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(text);
    expect(document.activeElement).toBe(field(name));
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(field(name).getAttribute('aria-describedby')).toContain(alert.id);
    expect(typed()).toEqual(values);
  });

  it('names the time zone where the customer’s own clock shows another time', () => {
    vi.stubEnv('TZ', 'America/Martinique');
    mountApp({ answers: unanswered('hiredAt') });
    expect(screen.getByText('À indiquer en heure de Paris.')).toBeTruthy();
  });

  it('does not speak of time zones to a customer whose clock shows the same', () => {
    vi.stubEnv('TZ', 'Europe/Brussels');
    mountApp({ answers: unanswered('hiredAt') });
    expect(screen.queryByText(/heure de Paris/)).toBeNull();
  });

  it('stands open where the only other answer is not to know', () => {
    mountApp({ answers: unanswered('hiredAt') });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Le…' }).checked).toBe(true);
  });

  it.each([
    ['hiredAt', 'Je ne sais plus', 'unknown'],
    ['reportedAt', 'Pas encore', null],
  ])('takes another answer than a date: %s, %s', async (fact, name, answer) => {
    const { customer, onAnswer } = mountApp({ answers: unanswered(fact) });
    await customer.click(screen.getByRole('radio', { name }));
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(fact, answer);
  });

  it('shows an answer given with an offset as a clock in the zone of the policy does', async () => {
    const { customer } = mountApp({
      answers: { ...refunded, hiredAt: '2026-01-12T23:30:00Z', reportedAt: '2026-01-13T08:00' },
    });
    await customer.click(screen.getByRole('button', { name: 'Modifier Location' }));
    expect(typed()).toEqual(['13', '01', '2026', '00:30']);
  });

  it('shows that a time that matters was not known', async () => {
    const answers = { ...refunded, hiredAt: '2026-01-01', reportedAt: '2026-01-12T11:00' };
    const { customer } = mountApp({ policy: fromNoon, answers });
    await customer.click(screen.getByRole('button', { name: 'Modifier Location' }));
    expect(timeUnknown().checked).toBe(true);
    expect(field('Heure').disabled).toBe(true);
  });
});

describe('a question about a day', () => {
  it('asks for no time, and may lie ahead', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('rideOn') });
    expect(screen.queryByRole('textbox', { name: 'Heure' })).toBeNull();
    await customer.type(field('Jour'), '1');
    await customer.type(field('Mois'), '2');
    await customer.type(field('Année'), '2027{Enter}');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('rideOn', '2027-02-01');
  });
});
