import type { Words } from '../../language.ts';

interface Entries {
  label: string;
  keys: string;
  plain: string;
  loading: string;
  find: string;
  next: string;
  previous: string;
  found: (at: number, of: number) => string;
  issues: (count: number) => string;
  place: (line: number, column: number) => string;
  goTo: string;
  checking: string;
  sound: string;
  more: (count: number) => string;
  moreSlips: (count: number) => string;
}

/** The words of changing the document as it is written. */
export const words: Words<Entries> = {
  fr: {
    label: 'Document JSON du brouillon',
    keys: 'Ctrl+Espace propose la suite, F8 va à l’erreur suivante, Ctrl+F cherche, Ctrl+Z annule. La touche Tab quitte l’éditeur. Le pointeur sur un mot montre son aide.',
    plain: 'L’éditeur avec aide n’a pas pu être chargé. Vous pouvez modifier le texte ici.',
    loading: 'Chargement de l’éditeur…',
    find: 'Chercher',
    next: 'Suivant',
    previous: 'Précédent',
    found: (at, of) => (of ? `${at} sur ${of}` : 'Introuvable'),
    issues: (count) => (count > 1 ? `${count} erreurs à corriger` : 'Une erreur à corriger'),
    place: (line, column) => `Ligne ${line}, colonne ${column}`,
    goTo: 'Y aller',
    checking: 'Vérification…',
    sound: 'Aucune erreur.',
    more: (count) => `et ${count} de plus`,
    moreSlips: (count) => `et ${count} de plus, qui en découlent sans doute`,
  },
  en: {
    label: 'JSON document of the draft',
    keys: 'Ctrl+Space proposes what may follow, F8 goes to the next mistake, Ctrl+F searches, Ctrl+Z undoes. The Tab key leaves the editor. The pointer over a word shows its help.',
    plain: 'The editor with help could not be loaded. You can change the text here.',
    loading: 'Loading the editor…',
    find: 'Search',
    next: 'Next',
    previous: 'Previous',
    found: (at, of) => (of ? `${at} of ${of}` : 'Not found'),
    issues: (count) => (count > 1 ? `${count} mistakes to mend` : 'One mistake to mend'),
    place: (line, column) => `Line ${line}, column ${column}`,
    goTo: 'Go there',
    checking: 'Checking…',
    sound: 'No mistake.',
    more: (count) => `and ${count} more`,
    moreSlips: (count) => `and ${count} more, which probably come of it`,
  },
};
