import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { type Hand, inWidget, see, seeThat } from './support/customer.ts';
import type { EngineTab } from './support/engine.ts';

/** Tuesday 13 January 2026; the customer of the journey paid the day before. */
export const journeyNow = '2026-01-13T09:00:00+01:00';

/** What the customer answers, whichever question comes: what to press, or what to type where. */
const answers: Record<
  string,
  { radio?: string; checkbox?: string; buttons?: string[]; write?: Record<string, string> }
> = {
  'Pourquoi souhaitez-vous être remboursé': {
    checkbox: 'Cela ne marche pas et je ne sais pas pourquoi',
  },
  'Quand avez-vous payé votre abonnement': {
    buttons: ['Hier', 'Ajouter l’heure'],
    write: { Heure: '10h00' },
  },
  'Avez-vous déjà envoyé votre demande': { radio: 'Pas encore' },
  'Avez-vous déjà contacté notre assistance': { radio: 'Pas encore' },
  'Avez-vous refusé l’aide': { radio: 'Non' },
  'Le problème est-il résolu': { radio: 'Non' },
  'Comment avez-vous payé': { radio: 'Carte bancaire' },
};

/** The same customer, but for when they paid: the one question that is left. */
export const allButPurchase = {
  causes: ['unknown'],
  submittedAt: null,
  supportContactedAt: null,
  helpRefused: false,
  resolved: false,
  paymentMethod: 'card',
};

/** What the customer writes into the request. */
export const requestTexts = {
  'Numéro de commande ou de transaction': 'CMD-10293',
  'Votre e-mail': 'lea@exemple.fr',
  'Expliquez le problème': 'L’application se ferme dès que je la lance.',
};

/** A form of test/forms as it was served. */
export const formNamed = (slug: string): Promise<string> =>
  readFile(new URL(`../forms/${slug}.html`, import.meta.url), 'utf8');

/** Goes through every question to the result. */
export async function answerAll(
  tab: EngineTab,
  { press, write }: Hand,
  visited: (title: string) => Promise<void> = async () => {},
): Promise<void> {
  for (;;) {
    const { name: title } = await see(tab, inWidget('heading'));
    const question = Object.keys(answers).find((start) => title.startsWith(start));
    if (!question) return;
    await visited(title);
    const { radio, checkbox, buttons = [], write: texts = {} } = answers[question] ?? {};
    if (radio) await press(inWidget('radio', radio));
    if (checkbox) await press(inWidget('checkbox', checkbox));
    for (const name of buttons) await press(inWidget('button', name));
    for (const [name, text] of Object.entries(texts)) await write(inWidget('textbox', name), text);
    await press(inWidget('button', 'Continuer'));
    await seeThat(tab, inWidget('heading'), ({ name }) => expect(name).not.toBe(title));
  }
}
