import type { Locator, Page } from 'playwright-core';

/** Tuesday 13 January 2026; the customer paid the day before. */
export const checkNow = '2026-01-13T09:00:00+01:00';

interface Replies {
  radio?: string;
  checkbox?: string;
  buttons?: string[];
  time?: string;
}

/** What the customer answers, by how the question begins. */
const replies: Record<string, Replies> = {
  'Pourquoi souhaitez-vous être remboursé': {
    checkbox: 'Cela ne marche pas et je ne sais pas pourquoi',
  },
  'Quand avez-vous payé votre abonnement': {
    buttons: ['Hier', 'Ajouter l’heure'],
    time: '10h00',
  },
  'Avez-vous déjà envoyé votre demande': { radio: 'Pas encore' },
  'Avez-vous déjà contacté notre assistance': { radio: 'Pas encore' },
  'Avez-vous refusé l’aide': { radio: 'Non' },
  'Le problème est-il résolu': { radio: 'Non' },
  'Comment avez-vous payé': { radio: 'Carte bancaire' },
};

const texts = {
  'Numéro de commande ou de transaction': 'CMD-10293',
  'Votre e-mail': 'lea@exemple.fr',
  'Expliquez le problème': 'L’application se ferme dès que je la lance.',
};

/** How an act of the customer is done: the name of the step, and where to tap, or a key to press. */
export type Act = (step: string, target: Locator, key?: string) => Promise<void>;

/** Goes through a whole check, from the first question to the form that is filled in. */
export async function wholeCheck(tab: Page, act: Act): Promise<void> {
  const widget = tab.locator('eligibility-check');
  const heading = widget.getByRole('heading').first();
  /** The last key of a text is an act; what comes before it is only there for it. */
  const write = async (step: string, field: Locator, text: string) => {
    await field.fill(text.slice(0, -1));
    await act(`${step}: a key`, field, text.slice(-1));
  };
  for (;;) {
    const title = (await heading.textContent()) ?? '';
    const reply = replies[Object.keys(replies).find((start) => title.startsWith(start)) ?? ''];
    if (!reply) break;
    const short = `${title.split(' ').slice(0, 4).join(' ')}…`;
    for (const role of ['radio', 'checkbox'] as const) {
      const name = reply[role];
      if (name) await act(`${short}: a choice`, widget.getByRole(role, { name }));
    }
    for (const name of reply.buttons ?? []) {
      await act(`${short}: “${name}”`, widget.getByRole('button', { name }));
    }
    if (reply.time) await write(short, widget.getByRole('textbox', { name: 'Heure' }), reply.time);
    await act(`${short}: “Continuer”`, widget.getByRole('button', { name: 'Continuer' }));
    await heading.filter({ hasNotText: title }).waitFor();
  }
  const press = (name: string) => act(`“${name}”`, widget.getByRole('button', { name }));
  await press('Préparer ma demande');
  for (const [label, text] of Object.entries(texts)) {
    await write(label, widget.getByRole('textbox', { name: label }), text);
  }
  await press('Remplir le formulaire');
}
