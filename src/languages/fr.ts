import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** French. */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Retour',
  continue: 'Continuer',
  questionsLeft: (count) => `Encore ${count} questions au plus`,
  lastQuestion: 'Dernière question',
  yes: 'Oui',
  no: 'Non',
  yesOn: 'Oui, le…',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  time: 'Heure',
  timeUnknown: 'Je ne connais pas l’heure',
  addTime: 'Ajouter l’heure',
  timeMatters: 'L’heure compte ici : elle peut changer le résultat.',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  zone: 'À indiquer en {zone}.',

  missing: 'Indiquez votre réponse pour continuer.',
  dateMissing: 'Indiquez le jour, le mois et l’année. Par exemple : {example}.',
  dateWrong: 'La date {date} n’existe pas. Vérifiez le jour, le mois et l’année.',
  timeMissing: 'Indiquez l’heure, ou cochez « Je ne connais pas l’heure ».',
  timeWrong: '« {time} » n’est pas une heure. Écrivez par exemple 14:30.',
  future: 'Ce moment est encore à venir. Vérifiez la date et l’heure.',
  numberWrong: 'Écrivez un nombre, par exemple 12 ou 2,5. {bounds}',
  emailWrong: 'Vérifiez l’adresse e-mail. Elle ressemble à nom@exemple.fr.',
  fieldMissing: 'Complétez le champ « {field} ».',

  undecided: 'Ces réponses ne suffisent pas pour conclure. Vous pouvez nous écrire.',
  mend: 'Corriger : {name}',
  change: 'Modifier',
  why: 'Pourquoi cette réponse',
  source: 'Lire les conditions',
  steps: 'Ce qu’il vous reste à faire',
  timeline: 'Quand l’argent peut arriver',
  assumptions: 'Ce que nous supposons',
  translation: 'Traduction : seul le texte en {language} fait foi.',
  answers: 'Vos réponses',
  restart: 'Recommencer',
  prepare: 'Préparer ma demande',
  period: 'du {from} au {to}',
  until: 'jusqu’au {to}',
  now: 'dès maintenant',
  ownTime: 'À l’heure de votre appareil : {time}',

  request: 'Votre demande',
  optional: '(facultatif)',
  preview: 'Aperçu',
  subject: 'Objet',
  message: 'Message',
  fill: 'Remplir le formulaire',
  copy: 'Copier le message',
  copied: 'Le message est copié.',
  copyBlocked: 'La copie automatique est bloquée. Le texte est sélectionné : copiez-le.',
  copyField: 'Copier pour « {field} »',
  fieldCopied: 'Copié. Collez-le dans le champ « {field} ».',
  filled: 'Le formulaire est rempli. Relisez-le, puis appuyez vous-même sur « Envoyer ».',
  filledInPart:
    'Le formulaire est rempli en partie. Complétez-le, puis appuyez vous-même sur « Envoyer ».',
  outcomes: {
    filled: 'rempli',
    shortened: 'rempli, mais raccourci : ce champ limite la longueur',
    kept: 'gardé tel que vous l’avez écrit, sans le texte préparé',
    'no-option': 'à choisir vous-même dans la liste',
    'not-found': 'pas trouvé dans le formulaire',
  },
  inMessage: 'pas de champ à part : c’est dans le message',
  goToForm: 'Aller au formulaire',
  noForm: 'Le formulaire n’a pas été trouvé.',
  paste: 'Copiez le message, puis collez-le dans votre demande.',
  elsewhere: 'Le formulaire est sur une autre page : il y sera rempli.',
  carry: 'Continuer vers le formulaire',
  from: 'Demande préparée sur {site}.',
  contact: 'Ouvrir la page de contact',

  keep: 'Garder mes réponses sur cet appareil',
  keepHint: (days) =>
    `Pour reprendre plus tard, pendant ${days} jours. Vos textes, votre e-mail et votre numéro de commande ne sont pas gardés.`,
  notKept: 'Vos réponses n’ont pas pu être gardées sur cet appareil.',

  failure: 'La vérification n’est pas disponible pour le moment.',
  failureForm: 'Le formulaire de cette page fonctionne : vous pouvez nous écrire.',
};

export const resumeMessages: ResumeMessages = {
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

export const analysisMessages: AnalysisMessages = {
  acts: 'Ce que vous pouvez encore faire',
  outcome: 'La réponse est alors : {outcome}',
  outcomeThen: 'La réponse est alors, {when} : {outcome}',
  later: 'Ce qui change avec le temps',
  laterHint: 'Si rien d’autre ne change.',
  from: 'À partir du',
  after: 'Après le',
  path: 'Pourquoi ? Tout ce qui a compté',
  holds: 'Ce qui décide',
  fails: 'Ce qui écarte une autre réponse',
  open: 'Ce qui n’est pas connu',
};

export const traceMessages: TraceMessages = {
  title: 'Garder une trace',
  calendar: 'Ajouter à mon agenda',
  print: 'Imprimer',
  copy: 'Copier le résumé',
  link: 'Copier le lien pour l’assistance',
  failed: 'Cela n’a pas marché ici. Votre résultat reste affiché sur cette page.',
};

export const afterwardsMessages: AfterwardsMessages = {
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

export const explanationWords: ExplanationWords = {
  pair: '{name} : {value}',
  asked: '{name} {value}',
  quoted: '« {value} »',
  compared: '{value}, {relation}',
  now: 'Maintenant',
  atLimit: 'maintenant',
  atNow: 'maintenant, {moment}',
  moment: 'le {moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} et {high}',
  someTime: '{day}, heure inconnue',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'réponse attendue',
  nothing: 'aucune date',
  unknown: 'date inconnue',
  wanted: '{text} (ce résultat suppose : {wanted})',
  overruled: 'Une autre règle passe avant. {rule}',
  always: 'Cette règle vaut dans tous les cas.',
  season: {
    within: 'entre le {from} et le {to}',
    outside: 'hors de la période du {from} au {to}',
    maybe: 'peut-être entre le {from} et le {to}',
  },
  instant: {
    atMost: 'au plus tard {limit}',
    lessThan: 'avant {limit}',
    atLeast: 'pas avant {limit}',
    moreThan: 'après {limit}',
  },
  measure: {
    atMost: 'au plus {limit}',
    lessThan: 'moins de {limit}',
    atLeast: 'au moins {limit}',
    moreThan: 'plus de {limit}',
  },
  maybe: {
    instant: {
      less: 'peut-être avant cette limite : {limit}',
      more: 'peut-être après cette limite : {limit}',
    },
    measure: {
      less: 'peut-être moins que cette limite : {limit}',
      more: 'peut-être plus que cette limite : {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
  everyone: 'Tous les clients',
  changed: '{group} : {change}',
  turned: '{before} → {after}',
  and: '{first} ; {second}',
  or: '{first} ; ou bien {second}',
  either: 'soit {text}',
  span: '« {to} » : {limits} après « {from} »',
  both: '{first} et {second}',
  doubtful: '{limit} (même dans le doute)',
  otherThan: 'autre que {value}',
  including: 'avec {value}',
  without: 'sans {value}',
  exact: 'moment exact connu',
  inexact: 'moment exact inconnu',
  notSo: 'hors du cas « {text} »',
  except: 'hors {text}',
  result: 'résultat : {value}',
  ids: '{name} : {value}',
  nothing: 'aucune date',
  undecided: 'aucune décision',
  present: 'présent',
  absent: 'absent',
  order: 'ordre',
  businessDays: '{name} + {count} jours ouvrés',
  unconfirmed: 'Pour certains groupes, aucun client n’a été trouvé à temps.',
  reasons: 'motifs donnés',
  item: '« {name} » : {value}',
  example: 'par exemple {value}',
  cutShort:
    'Les deux politiques distinguent trop de cas pour les examiner tous ({count} suppositions essayées) : les groupes cités sont réels, d’autres ont pu échapper.',
  beyond:
    'Les réponses à {facts} ne se lisent pas de la même façon dans les deux politiques : ces clients n’ont pas tous été comparés.',
  days: 'L’une des politiques compte des jours là où l’autre compte des heures : autour d’un changement d’heure, d’autres clients encore peuvent être concernés.',
  zones:
    'Les deux politiques n’ont pas le même fuseau horaire : les dates comptées sur le calendrier peuvent changer pour d’autres clients encore.',
};
