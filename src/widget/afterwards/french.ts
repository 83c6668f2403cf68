import type { AfterwardsMessages } from '../messages/afterwards-messages.ts';

/** French, which is in the script, has these words here. */
export const french: AfterwardsMessages = {
  found: 'Réponse obtenue le {date}',
  limits: 'Jusqu’à quand',
  pair: '{text} : {when}',
  calendarReady: 'Le fichier pour votre agenda est prêt. Ouvrez-le pour y ajouter les dates.',
  summaryCopied: 'Le résumé est copié.',
  linkCopied:
    'Le lien est copié. Il contient vos réponses, sans vos textes, votre e-mail ni votre numéro de commande.',
  received: 'Ces réponses viennent d’un lien, pas de vous. Rien n’est gardé sur cet appareil.',
  asOf: 'Résultat au {date}.',
  today: 'Voir le résultat d’aujourd’hui',
  clear: 'Effacer ces réponses',
};
