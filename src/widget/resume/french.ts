import type { ResumeMessages } from '../messages/messages.ts';

/** French, which is in the script, has these words here. */
export const french: ResumeMessages = {
  offer: 'Vos réponses du {day} sont gardées sur cet appareil jusqu’au {until}.',
  offerHere: 'Vos réponses du {day} sont encore là, jusqu’à la fermeture de cette page.',
  resume: 'Reprendre où vous en étiez',
  resumed: 'Voici vos réponses du {day}. Si votre situation a changé, modifiez-les.',
  changed:
    'Nos conditions ont changé depuis le {day}. Vérifiez vos réponses : certaines questions peuvent revenir.',
  kept: 'Ces réponses sont gardées sur cet appareil jusqu’au {until}, sans vos textes, votre e-mail ni votre numéro de commande.',
  keptHere:
    'Cet appareil n’a pas pu garder vos réponses. Elles restent ici jusqu’à la fermeture de cette page.',
  other: 'D’autres réponses, du {day}, sont déjà gardées.',
  replace: 'Garder celles-ci à la place',
  forget: 'Oublier mes réponses',
  forgotten: 'C’est oublié : vos réponses ne sont plus gardées.',
  notForgotten:
    'Vos réponses n’ont pas pu être effacées de cet appareil. Effacez les données de ce site dans les réglages de votre navigateur.',
  since: 'Depuis, la réponse a changé : {outcome}',
};
