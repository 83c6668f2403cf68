import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RequestValues } from '../../../src/widget/prefill/types.ts';

/** A page of test/forms: `<plugin>`, or `<plugin>.hydrated` as it stands once its scripts ran. */
export function servedPage(name: string): string {
  return readFileSync(resolve(`test/forms/${name}.html`), 'utf8');
}

/** Shows a page and returns one of its forms, the first by default. */
export function openForm(html: string, selector = 'form'): HTMLFormElement {
  document.body.innerHTML = html;
  const form = document.querySelector<HTMLFormElement>(selector);
  if (!form) throw new Error(`The page holds no ${selector}.`);
  return form;
}

/** What the form would send now, files and hidden fields apart. */
export function submitted(form: HTMLFormElement): Record<string, string> {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
  const names = new Set(hidden.map(({ name }) => name));
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      names.has(name) || typeof value !== 'string' ? [] : [[name, value]],
    ),
  );
}

/** What a customer who lost access asks for. */
export const request: RequestValues = {
  subject: 'Demande de remboursement',
  email: 'camille@exemple.fr',
  name: 'Camille Martin',
  firstName: 'Camille',
  lastName: 'Martin',
  orderId: 'CMD-20418',
  reason: ['Demande de remboursement', 'Remboursement'],
  message: 'Bonjour,\n\nma commande CMD-20418 ne fonctionne plus depuis lundi.\n\nCamille',
};
