import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const input = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a question about a number', () => {
  it('is named by the question and the unit, in the language of the interface', () => {
    mountApp({ answers: unanswered('hours') });
    const name = 'Combien de temps avez-vous roulé ? heures';
    expect(screen.getByRole('textbox', { name })).toBeTruthy();
  });

  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['0.25', 0.25],
    [' 1 0 ', 10],
    ['٢٫٥', 2.5],
  ])('reads %s', async (text, answer) => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('hours') });
    await customer.type(input(), `${text}{Enter}`);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('hours', answer);
  });

  it.each(['deux', '-1', '101', '1e3'])('refuses %s, and keeps it', async (text) => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('hours') });
    await customer.type(input(), `${text}{Enter}`);
    expect(screen.getByRole('alert').textContent).toContain('≥ 0, ≤ 100');
    expect(document.activeElement).toBe(input());
    expect(input().value).toBe(text);
    expect(onAnswer).not.toHaveBeenCalled();
  });
});

describe('a question about a text', () => {
  it('answers with what was typed, without the spaces around it', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('voucher') });
    await customer.click(screen.getByRole('radio', { name: 'Oui' }));
    await customer.type(input(), ' BON-8 {Enter}');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('voucher', 'BON-8');
  });

  it('does not take an empty text for an answer', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('voucher') });
    await customer.click(screen.getByRole('radio', { name: 'Oui' }));
    await customer.type(input(), '  {Enter}');
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(onAnswer).not.toHaveBeenCalled();
  });
});
