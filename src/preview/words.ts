import type { Words } from './language.ts';

interface Entries {
  title: string;
  live: string;
  draft: string;
  undo: string;
  redo: string;
  discard: string;
  unchanged: string;
  kept: string;
  notKept: string;
  broken: (count: number) => string;
  edit: string;
  effects: string;
  tabs: {
    changes: string;
    see: string;
    scenarios: string;
    map: string;
    replay: string;
    handOver: string;
  };
  groups: (count: number) => string;
  failures: (count: number) => string;
  loading: string;
  failed: string;
}

/** The words of the page around its sections. */
export const words: Words<Entries> = {
  fr: {
    title: 'Aperçu de la politique',
    live: 'En ligne',
    draft: 'Brouillon',
    undo: 'Annuler',
    redo: 'Rétablir',
    discard: 'Revenir à la version en ligne',
    unchanged: 'Le brouillon est identique à la version en ligne.',
    kept: 'Brouillon gardé sur cet appareil.',
    notKept: 'Cet appareil ne garde rien : téléchargez le brouillon avant de fermer la page.',
    broken: (count) =>
      count > 1
        ? `${count} erreurs à corriger. En attendant, la page montre le dernier brouillon valable.`
        : 'Une erreur à corriger. En attendant, la page montre le dernier brouillon valable.',
    edit: 'Modifier',
    effects: 'Ce que cela change',
    tabs: {
      changes: 'Qui est concerné',
      see: 'Vue du client',
      scenarios: 'Clients types',
      map: 'Carte',
      replay: 'Cas passés',
      handOver: 'Transmettre',
    },
    groups: (count) => (count > 1 ? `${count} groupes de clients` : 'un groupe de clients'),
    failures: (count) => (count > 1 ? `${count} décisions changent` : 'une décision change'),
    loading: 'Chargement de la politique…',
    failed: 'La politique ne peut pas être ouverte.',
  },
  en: {
    title: 'Policy preview',
    live: 'Live',
    draft: 'Draft',
    undo: 'Undo',
    redo: 'Redo',
    discard: 'Back to the live version',
    unchanged: 'The draft is the same as the live version.',
    kept: 'Draft kept on this device.',
    notKept: 'This device keeps nothing: download the draft before you close the page.',
    broken: (count) =>
      count > 1
        ? `${count} mistakes to mend. Until then, the page shows the last sound draft.`
        : 'One mistake to mend. Until then, the page shows the last sound draft.',
    edit: 'Edit',
    effects: 'What it changes',
    tabs: {
      changes: 'Who is affected',
      see: 'Customer’s view',
      scenarios: 'Sample customers',
      map: 'Map',
      replay: 'Past cases',
      handOver: 'Hand over',
    },
    groups: (count) => (count > 1 ? `${count} groups of customers` : 'one group of customers'),
    failures: (count) => (count > 1 ? `${count} decisions change` : 'one decision changes'),
    loading: 'Loading the policy…',
    failed: 'The policy cannot be opened.',
  },
};
