import type { Words } from '../../language.ts';

interface Entries {
  search: string;
  show: string;
  all: string;
  changedOnly: string;
  missingOnly: string;
  languages: string;
  binding: string;
  count: (shown: number) => string;
  none: string;
  sections: { [section: string]: string };
  parts: { [name: string]: string };
  changed: (count: number) => string;
  missing: (count: number) => string;
  texts: (count: number) => string;
  more: (count: number) => string;
  missingHere: string;
  empty: string;
  unknown: (name: string, suggestion: string) => string;
  lacks: (names: string) => string;
  live: string;
  liveNone: string;
  back: string;
}

const keys = {
  fr: {
    '': 'En-tête',
    source: 'Source',
    settings: 'Réglages',
    calendars: 'Calendriers',
    facts: 'Questions',
    labels: 'Noms des valeurs',
    classes: 'Explications',
    problems: 'Réponses impossibles',
    rules: 'Règles',
    dates: 'Dates',
    steps: 'Étapes',
    deadlines: 'Échéances',
    timeline: 'Calendrier du remboursement',
    assumptions: 'Hypothèses',
    verdicts: 'Résultats',
    statuses: 'Situations',
    bestCases: 'Meilleurs cas',
    certainties: 'Degrés de certitude',
    request: 'Demande à envoyer',
    notice: 'Mention finale',
  },
  en: {
    '': 'Heading',
    source: 'Source',
    settings: 'Settings',
    calendars: 'Calendars',
    facts: 'Questions',
    labels: 'Names of values',
    classes: 'Explanations',
    problems: 'Impossible answers',
    rules: 'Rules',
    dates: 'Dates',
    steps: 'Steps',
    deadlines: 'Deadlines',
    timeline: 'Timeline of the refund',
    assumptions: 'Assumptions',
    verdicts: 'Results',
    statuses: 'Situations',
    bestCases: 'Best cases',
    certainties: 'Degrees of certainty',
    request: 'Request to send',
    notice: 'Closing note',
  },
};

/** The words of changing texts. */
export const words: Words<Entries> = {
  fr: {
    search: 'Chercher un texte',
    show: 'Afficher',
    all: 'Tous les textes',
    changedOnly: 'Seulement les modifiés',
    missingOnly: 'Seulement les traductions manquantes',
    languages: 'Autres langues à afficher',
    binding: 'fait foi',
    count: (shown) => (shown > 1 ? `${shown} textes` : shown ? 'un texte' : 'Aucun texte'),
    none: 'Aucun texte ne correspond. Essayez un autre mot, ou affichez tous les textes.',
    sections: keys.fr,
    parts: {
      text: 'texte',
      label: 'libellé',
      hint: 'aide',
      detail: 'précision',
      headline: 'titre',
      title: 'titre',
      question: 'question',
      whenAnswered: 'une fois répondu',
      explanation: 'explication',
      options: 'réponses',
      choices: 'choix',
      cases: 'cas',
      yes: 'oui',
      no: 'non',
      none: 'aucun',
      unknown: 'je ne sais pas',
      checks: 'contrôles',
      fields: 'champs',
      message: 'message',
      subject: 'objet',
      reason: 'motif',
      evidence: 'pièces à joindre',
      attach: 'joindre',
      unreadable: 'illisible',
      timeZoneName: 'fuseau horaire',
    },
    changed: (count) => (count > 1 ? `${count} modifiés` : '1 modifié'),
    missing: (count) => (count > 1 ? `${count} traductions manquantes` : '1 traduction manquante'),
    texts: (count) => (count > 1 ? `${count} textes` : '1 texte'),
    more: (count) => `Afficher les ${count} autres`,
    missingHere: 'Traduction manquante : le texte qui fait foi est montré à sa place.',
    empty: 'Ce texte fait foi et ne peut pas être vide. Le brouillon garde le précédent.',
    unknown: (name, suggestion) =>
      `{${name}} n’existe pas${suggestion ? `. Vouliez-vous écrire {${suggestion}} ?` : ' : corrigez ou retirez-le.'}`,
    lacks: (names) => `Le texte qui fait foi contient ${names}, pas cette traduction.`,
    live: 'En ligne :',
    liveNone: 'En ligne : pas de texte dans cette langue',
    back: 'Revenir au texte en ligne',
  },
  en: {
    search: 'Search a text',
    show: 'Show',
    all: 'All texts',
    changedOnly: 'Only those changed',
    missingOnly: 'Only missing translations',
    languages: 'Other languages to show',
    binding: 'binding',
    count: (shown) => (shown > 1 ? `${shown} texts` : shown ? 'one text' : 'No text'),
    none: 'No text matches. Try another word, or show all texts.',
    sections: keys.en,
    parts: {
      label: 'label',
      whenAnswered: 'once answered',
      unknown: 'I don’t know',
      timeZoneName: 'time zone',
      attach: 'attachments',
    },
    changed: (count) => `${count} changed`,
    missing: (count) => (count > 1 ? `${count} translations missing` : '1 translation missing'),
    texts: (count) => (count > 1 ? `${count} texts` : '1 text'),
    more: (count) => `Show the other ${count}`,
    missingHere: 'Translation missing: the binding text is shown instead.',
    empty: 'This text is binding and cannot be empty. The draft keeps the one before.',
    unknown: (name, suggestion) =>
      `There is no {${name}}${suggestion ? `. Did you mean {${suggestion}}?` : ': mend it or take it out.'}`,
    lacks: (names) => `The binding text contains ${names}, this translation does not.`,
    live: 'Live:',
    liveNone: 'Live: no text in this language',
    back: 'Back to the live text',
  },
};
