import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const heading = () => screen.getByRole('heading', { level: 2 });
const goOn = () => screen.getByRole('button', { name: 'Continuer' });
const back = () => screen.getByRole('button', { name: 'Retour' });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the focus', () => {
  it('stays where it is when the widget appears', () => {
    mountApp();
    expect(document.activeElement).toBe(document.body);
  });

  it('moves to the heading of the next question', async () => {
    const { customer } = mountApp();
    await customer.click(box('Pneu crevé'));
    await customer.click(goOn());
    expect(heading().textContent).toBe('Quand avez-vous loué le vélo ?');
    expect(document.activeElement).toBe(heading());
  });

  it('moves to the headline of the result', async () => {
    const { customer } = mountApp({ answers: unanswered('size') });
    await customer.click(screen.getByText('Petit'));
    await customer.click(goOn());
    expect(document.activeElement?.textContent).toBe('Un remboursement semble possible.');
  });

  it('is not taken when a script of the page changes the answers', () => {
    const { take } = mountApp();
    take(refunded);
    expect(heading().textContent).toBe('Un remboursement semble possible.');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('Back', () => {
  it('is not offered on the first question', () => {
    mountApp();
    expect(screen.queryByRole('button', { name: 'Retour' })).toBeNull();
  });

  it('leads to the question before, with the answer given', async () => {
    const { customer } = mountApp();
    await customer.click(box('Pneu crevé'));
    await customer.click(goOn());
    await customer.click(back());
    expect(heading().textContent).toBe('Que s’est-il passé ?');
    expect(document.activeElement).toBe(heading());
    expect(box('Pneu crevé').checked).toBe(true);
  });

  it('loses nothing: going on leads to the next open question', async () => {
    const { customer } = mountApp();
    await customer.click(box('Pneu crevé'));
    await customer.click(goOn());
    await customer.click(screen.getByRole('radio', { name: 'Je ne sais plus' }));
    await customer.click(goOn());
    const third = heading().textContent;
    await customer.click(back());
    await customer.click(back());
    await customer.click(goOn());
    expect(heading().textContent).toBe(third);
  });

  it('leads from a question opened on the result to the result', async () => {
    const { customer } = mountApp({ answers: refunded });
    await customer.click(screen.getByRole('button', { name: 'Modifier Motif' }));
    await customer.click(back());
    expect(heading().textContent).toBe('Un remboursement semble possible.');
  });
});

describe('an answer changed from the result', () => {
  it('returns to the result where nothing else must be asked', async () => {
    const { customer, onAnswer } = mountApp({ answers: refunded });
    await customer.click(screen.getByRole('button', { name: 'Modifier Motif' }));
    await customer.click(screen.getByText('Retard'));
    await customer.click(goOn());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('causes', ['flat', 'late']);
    expect(heading().textContent).toBe('Nos conditions ne prévoient pas de remboursement.');
  });

  it('leads to the question that it opens', async () => {
    const answers = { causes: ['late'] };
    const { customer } = mountApp({ answers });
    await customer.click(screen.getByRole('button', { name: 'Modifier Motif' }));
    await customer.click(screen.getByText('Retard'));
    await customer.click(screen.getByText('Pneu crevé'));
    await customer.click(goOn());
    expect(heading().textContent).toBe('Quand avez-vous loué le vélo ?');
  });
});

describe('starting again', () => {
  it('leads to the first question, empty', async () => {
    const { customer, onReset } = mountApp({ answers: refunded });
    await customer.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(onReset).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(heading());
    expect(box('Pneu crevé').checked).toBe(false);
    expect(screen.queryByRole('button', { name: 'Retour' })).toBeNull();
  });
});
