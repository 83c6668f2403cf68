import type { Page as Tab } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './support/chromium.ts';
import type { TestServer } from './support/server.ts';
import { widgets } from './widget-page.ts';

export const question = 'Le colis est-il abîmé ?';
export const result = 'Pas de remplacement prévu.';

/** The customer answers the first question, and reads the result. */
export async function reachResult(tab: Tab): Promise<void> {
  const widget = widgets(tab).first();
  await widget.getByRole('heading', { name: question }).waitFor();
  await widget.getByRole('radio', { name: 'Non' }).check();
  await widget.getByRole('button', { name: 'Continuer' }).tap();
  await widget.getByRole('heading', { name: result }).waitFor();
}

/** The customer has the page's form filled, and sends it: what the server received. */
export async function fillAndSend(tab: Tab, server: TestServer): Promise<Record<string, string>> {
  const widget = widgets(tab).first();
  await widget.getByRole('button', { name: 'Préparer ma demande' }).tap();
  await widget.getByRole('button', { name: 'Remplir le formulaire' }).tap();
  await widget.getByRole('button', { name: 'Aller au formulaire' }).waitFor();
  return send(tab, server);
}

/** Sends the page's form as it stands. */
export async function send(tab: Tab, server: TestServer): Promise<Record<string, string>> {
  const count = server.submissions.length;
  await tab.getByRole('button', { name: 'Envoyer' }).tap();
  await tab.waitForURL('**/sent');
  expect(server.submissions.length).toBe(count + 1);
  return Object.fromEntries(
    (server.submissions.at(-1)?.fields ?? []).map(({ name, value }) => [name, value]),
  );
}

/** From the first question to the sent form, and nothing went wrong on the way. */
export async function expectJourney({ tab, faults }: Visit, server: TestServer): Promise<void> {
  await reachResult(tab);
  const sent = await fillAndSend(tab, server);
  expect(sent['your-subject']).toBe('Colis abîmé');
  expect(sent['your-message']).toContain('Bonjour,');
  expect(faults).toEqual({ console: [], page: [], violations: [] });
}
