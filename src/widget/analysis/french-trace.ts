import type { TraceMessages } from '../messages/trace-messages.ts';

/** French, which is in the script, has these words here. */
export const frenchTrace: TraceMessages = {
  title: 'Garder une trace',
  calendar: 'Ajouter à mon agenda',
  print: 'Imprimer',
  copy: 'Copier le résumé',
  link: 'Copier le lien pour l’assistance',
  failed: 'Cela n’a pas marché ici. Votre résultat reste affiché sur cette page.',
};
