import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const goOn = () => screen.getByRole('button', { name: 'Continuer' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('a question with one answer', () => {
  it('is a group of radio buttons named by the question', () => {
    mountApp({ answers: unanswered('size') });
    const group = screen.getByRole('group', { name: 'Quelle taille de vélo ?' });
    expect(group.contains(radio('Petit'))).toBe(true);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('has nothing chosen at first', () => {
    mountApp({ answers: unanswered('size') });
    expect([radio('Petit').checked, radio('Grand').checked]).toEqual([false, false]);
  });

  it('answers with the option chosen, once the customer continues', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('size') });
    await customer.click(screen.getByText('Grand'));
    expect(onAnswer).not.toHaveBeenCalled();
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('size', 'large');
  });

  it('asks for a choice where none was made, and leads to the first', async () => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('size') });
    await customer.click(goOn());
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('Indiquez votre réponse pour continuer.');
    expect(document.activeElement).toBe(radio('Petit'));
    expect(radio('Petit').getAttribute('aria-describedby')).toBe(alert.id);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('leads to the mistake again each time', async () => {
    const { customer } = mountApp({ answers: unanswered('size') });
    await customer.click(goOn());
    await customer.click(goOn());
    expect(document.activeElement).toBe(radio('Petit'));
  });

  it('takes the error back with the choice', async () => {
    const { customer } = mountApp({ answers: unanswered('size') });
    await customer.click(goOn());
    await customer.click(radio('Petit'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(radio('Petit').checked).toBe(true);
  });
});

describe('a question answered by yes or no', () => {
  it.each([
    ['Oui', true],
    ['Non, je l’ai encore', false],
    ['Je ne sais pas', 'unknown'],
  ])('answers %s', async (name, answer) => {
    const { customer, onAnswer } = mountApp({ answers: unanswered('returned') });
    await customer.click(radio(name));
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('returned', answer);
  });
});

describe('a question with several answers', () => {
  it('answers with every option ticked, in the order of the policy', async () => {
    const { customer, onAnswer } = mountApp();
    await customer.click(box(/^Retard/));
    await customer.click(box('Pneu crevé'));
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('causes', ['flat', 'late']);
  });

  it('describes the group with the hint of the question', () => {
    mountApp();
    const id = screen.getByRole('group').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('Cochez tout ce qui s’applique.');
  });

  it('unticks the others for an answer that stands alone', async () => {
    const { customer } = mountApp();
    await customer.click(box('Pneu crevé'));
    await customer.click(box('Je ne sais pas trop'));
    expect([box('Pneu crevé').checked, box('Je ne sais pas trop').checked]).toEqual([false, true]);
  });

  it('unticks an answer that stands alone for any other', async () => {
    const { customer } = mountApp();
    await customer.click(box('Je ne sais pas trop'));
    await customer.click(box('Pneu crevé'));
    expect([box('Pneu crevé').checked, box('Je ne sais pas trop').checked]).toEqual([true, false]);
  });

  it('marks the first box as wrong where nothing is ticked', async () => {
    const { customer } = mountApp();
    await customer.click(goOn());
    expect(document.activeElement).toBe(box('Pneu crevé'));
    expect(box('Pneu crevé').getAttribute('aria-invalid')).toBe('true');
  });
});
