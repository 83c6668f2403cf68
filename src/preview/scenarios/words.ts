import type { Words } from '../language.ts';
import type { Expected } from './outcome.ts';

interface Entries {
  intro: string;
  count: (all: number, changed: number, failing: number) => string;
  filter: string;
  filters: { all: string; changed: string; failing: string };
  none: { all: string; changed: string; failing: string };
  columns: { customer: string; live: string; draft: string; expected: string };
  table: string;
  details: string;
  isNew: string;
  same: string;
  changed: string;
  undecided: string;
  parts: { readonly [Part in keyof Expected]-?: string };
  noDate: string;
  nothing: string;
  more: string;
  less: string;
  order: string;
  meets: string;
  fails: (count: number) => string;
  changes: string;
  off: string;
  both: string;
  sides: readonly [string, string];
  expected: readonly [string, string];
  show: string;
  showNamed: (title: string) => string;
  accept: string;
  acceptNamed: (title: string) => string;
  acceptAll: (count: number) => string;
  remove: string;
  removeNamed: (title: string) => string;
  accepted: (count: number) => string;
  removed: (title: string) => string;
  undo: string;
  brokenDraft: string;
  add: string;
  added: (id: string) => string;
  goTo: string;
}

const s = (count: number) => (count > 1 ? 's' : '');

/** The words of the sample customers. */
export const words: Words<Entries> = {
  fr: {
    intro:
      'Ces clients font partie du document. Chacun dit ce que la politique doit répondre : si le brouillon répond autrement, vous le voyez ici.',
    count: (all, changed, failing) =>
      `${all} client${s(all)} type${s(all)}. Décisions qui changent : ${changed || 'aucune'}. Non conformes : ${failing || 'aucun'}.`,
    filter: 'Afficher',
    filters: { all: 'Tous', changed: 'Ceux qui changent', failing: 'Non conformes' },
    none: {
      all: 'Le document ne contient aucun client type. Ajoutez-en un depuis « Qui est concerné » ou « Vue du client ».',
      changed: 'Le brouillon décide comme la version en ligne pour tous les clients types.',
      failing: 'Tous les clients types obtiennent la réponse attendue.',
    },
    columns: {
      customer: 'Client',
      live: 'En ligne',
      draft: 'Brouillon',
      expected: 'Contrôle',
    },
    table: 'Clients types et décisions',
    details: 'Réponses et dates',
    isNew: 'Nouveau',
    same: 'Sans changement',
    changed: 'Change',
    undecided: 'Pas encore décidé',
    parts: {
      verdict: 'Réponse',
      status: 'Démarche',
      bestCase: 'Meilleure issue',
      certainty: 'Fondement',
      steps: 'Étapes',
      dates: 'Dates',
      problems: 'Incohérences',
    },
    noDate: 'pas de date',
    nothing: 'rien',
    more: 'En plus :',
    less: 'En moins :',
    order: 'Dans un autre ordre',
    meets: 'Conforme à l’attendu',
    fails: (count) => `${count} écart${s(count)} avec l’attendu`,
    changes: 'Ce qui change',
    off: 'Ce qui n’est pas l’attendu',
    both: 'Ce qui change, et n’est plus l’attendu',
    sides: ['en ligne :', 'brouillon :'],
    expected: ['attendu :', 'brouillon :'],
    show: 'Voir',
    showNamed: (title) => `Voir ce client : ${title}`,
    accept: 'Accepter la nouvelle réponse',
    acceptNamed: (title) => `Accepter la nouvelle réponse pour : ${title}`,
    acceptAll: (count) => `Accepter les ${count} nouvelles réponses`,
    remove: 'Retirer',
    removeNamed: (title) => `Retirer du document : ${title}`,
    accepted: (count) =>
      count > 1
        ? `Les ${count} clients types attendent désormais la réponse du brouillon.`
        : 'Ce client type attend désormais la réponse du brouillon.',
    removed: (title) => `Retiré du brouillon : ${title}.`,
    undo: 'Annuler',
    brokenDraft: 'Corrigez d’abord les erreurs du brouillon : ces boutons le modifient.',
    add: 'Ajouter aux clients types',
    added: (id) => `Parmi les clients types (${id}).`,
    goTo: 'L’ouvrir',
  },
  en: {
    intro:
      'These customers are part of the document. Each says what the policy has to answer: where the draft answers otherwise, you see it here.',
    count: (all, changed, failing) =>
      `${all} sample customer${s(all)}. Decisions that change: ${changed || 'none'}. Not as expected: ${failing || 'none'}.`,
    filter: 'Show',
    filters: { all: 'All', changed: 'Those that change', failing: 'Not as expected' },
    none: {
      all: 'The document has no sample customer. Add one from “Who is affected” or “Customer’s view”.',
      changed: 'The draft decides as the live version does for every sample customer.',
      failing: 'Every sample customer gets the answer that is expected.',
    },
    columns: {
      customer: 'Customer',
      live: 'Live',
      draft: 'Draft',
      expected: 'Check',
    },
    table: 'Sample customers and decisions',
    details: 'Answers and dates',
    isNew: 'New',
    same: 'No change',
    changed: 'Changes',
    undecided: 'Not decided yet',
    parts: {
      verdict: 'Answer',
      status: 'What to do',
      bestCase: 'Best outcome',
      certainty: 'Grounds',
      steps: 'Steps',
      dates: 'Dates',
      problems: 'Contradictions',
    },
    noDate: 'no date',
    nothing: 'nothing',
    more: 'Added:',
    less: 'Gone:',
    order: 'In another order',
    meets: 'As expected',
    fails: (count) => `${count} difference${s(count)} from what is expected`,
    changes: 'What changes',
    off: 'What is not as expected',
    both: 'What changes, and is no longer as expected',
    sides: ['live:', 'draft:'],
    expected: ['expected:', 'draft:'],
    show: 'See',
    showNamed: (title) => `See this customer: ${title}`,
    accept: 'Accept the new answer',
    acceptNamed: (title) => `Accept the new answer for: ${title}`,
    acceptAll: (count) => `Accept the ${count} new answers`,
    remove: 'Remove',
    removeNamed: (title) => `Remove from the document: ${title}`,
    accepted: (count) =>
      count > 1
        ? `The ${count} sample customers now expect what the draft answers.`
        : 'This sample customer now expects what the draft answers.',
    removed: (title) => `Removed from the draft: ${title}.`,
    undo: 'Undo',
    brokenDraft: 'Mend the mistakes of the draft first: these buttons change it.',
    add: 'Add to the sample customers',
    added: (id) => `Among the sample customers (${id}).`,
    goTo: 'Open it',
  },
};
