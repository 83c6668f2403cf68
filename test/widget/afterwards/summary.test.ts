import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/widget/afterwards/summary.ts';
import { shown } from './shown.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the summary of a result', () => {
  it('says the verdict, until when, what to do, and when', () => {
    const text = plain(summary(shown('H01')));
    expect(text).toContain('un remboursement intégral semble possible.');
    expect(text).toContain(
      '- Envoyez votre demande avant cette limite : jeudi 15 janvier 2026 à 10:00 (heure de Paris)',
    );
    expect(text).toContain('- Contactez notre assistance : dès maintenant');
    expect(text).toMatch(/du jeudi 12 février 2026 au vendredi 27 février 2026/);
    expect(text).toContain('- Achat : lundi 12 janvier 2026 à 10:00');
    expect(text).toContain('Cette réponse est indicative.');
  });

  it('says it in English', () => {
    const text = plain(summary(shown('H01', { lang: 'en' })));
    expect(text).toContain('- Contact our support: ');
    expect(text).not.toContain('Réponse');
  });

  it('explains working days where it names them', () => {
    expect(plain(summary(shown('H01')))).toContain(
      'De 20 à 31 jours ouvrés : du lundi au vendredi, hors jours fériés.',
    );
  });

  it('leaves out what is asked for the request alone', () => {
    expect(summary(shown('H01'))).not.toContain('CMD-10293');
  });
});
