import type { Words } from '../language.ts';
import type { DurationUnit } from './settings/simple-duration.ts';

interface Entries {
  tabs: { label: string; settings: string; texts: string; document: string };
  changes: (count: number) => string;
  issues: (count: number) => string;
  unreadable: string;
  toDocument: string;
  settings: {
    yesNo: readonly [yes: string, no: string];
    unit: string;
    units: { [unit in DurationUnit]: string };
    noNumber: string;
    noWhole: string;
    noDuration: string;
    noText: string;
    changed: string;
    added: string;
    live: (value: string) => string;
    back: (value: string) => string;
  };
}

/** The words of editing a policy, and of its settings. */
export const words: Words<Entries> = {
  fr: {
    tabs: {
      label: 'Que modifier',
      settings: 'Réglages',
      texts: 'Textes',
      document: 'Document (JSON)',
    },
    changes: (count) => (count > 1 ? `${count} modifiés` : 'un modifié'),
    issues: (count) => (count > 1 ? `${count} erreurs` : 'une erreur'),
    unreadable:
      'Le document ne peut pas être lu en ce moment : une erreur d’écriture reste à corriger dans l’onglet « Document (JSON) ». Rien n’est perdu.',
    toDocument: 'Voir l’erreur',
    settings: {
      yesNo: ['oui', 'non'],
      unit: 'Unité',
      units: {
        minute: 'minutes',
        hour: 'heures',
        day: 'jours',
        week: 'semaines',
        month: 'mois',
        year: 'ans',
      },
      noNumber:
        'Écrivez un nombre, par exemple 12 ou 2,5. Le brouillon garde la valeur précédente.',
      noWhole: 'Écrivez un nombre entier, par exemple 72. Le brouillon garde la valeur précédente.',
      noDuration:
        'Écrivez une durée comme P1DT12H (un jour et douze heures). Le brouillon garde la valeur précédente.',
      noText: 'Écrivez une valeur. Le brouillon garde la précédente.',
      changed: 'Modifié',
      added: 'Nouveau',
      live: (value) => `En ligne : ${value}`,
      back: (value) => `Revenir à : ${value}`,
    },
  },
  en: {
    tabs: {
      label: 'What to change',
      settings: 'Settings',
      texts: 'Texts',
      document: 'Document (JSON)',
    },
    changes: (count) => (count > 1 ? `${count} changed` : 'one changed'),
    issues: (count) => (count > 1 ? `${count} mistakes` : 'one mistake'),
    unreadable:
      'The document cannot be read at the moment: a slip remains to be mended in the tab “Document (JSON)”. Nothing is lost.',
    toDocument: 'See the mistake',
    settings: {
      yesNo: ['yes', 'no'],
      unit: 'Unit',
      units: {
        minute: 'minutes',
        hour: 'hours',
        day: 'days',
        week: 'weeks',
        month: 'months',
        year: 'years',
      },
      noNumber: 'Write a number, for example 12 or 2.5. The draft keeps the value before it.',
      noWhole: 'Write a whole number, for example 72. The draft keeps the value before it.',
      noDuration:
        'Write a duration such as P1DT12H (a day and twelve hours). The draft keeps the one before it.',
      noText: 'Write a value. The draft keeps the one before it.',
      changed: 'Changed',
      added: 'New',
      live: (value) => `Live: ${value}`,
      back: (value) => `Back to: ${value}`,
    },
  },
};
