import type { Words } from '../language.ts';
import type { RowProblem } from './past-case.ts';

interface Entries {
  intro: string;
  privacy: string;
  choose: string;
  drop: string;
  another: string;
  unreadable: (why: string) => string;
  columns: string;
  columnsHint: string;
  facts: string;
  unanswered: string;
  ofFile: string;
  always: string;
  moment: string;
  momentHint: string;
  oneMoment: string;
  momentAt: string;
  nameColumn: string;
  none: string;
  dates: string;
  dayFirst: string;
  monthFirst: string;
  example: (text: string) => string;
  start: string;
  again: string;
  cancel: string;
  cancelled: string;
  progress: (rows: string, percent: string) => string;
  stale: string;
  done: (count: number, text: string) => string;
  allSame: string;
  changedCount: (count: number, text: string, share: string) => string;
  badCount: (count: number, text: string) => string;
  noneBad: string;
  flowCaption: string;
  matrixCaption: string;
  total: string;
  differing: (count: string) => string;
  same: string;
  changedCaption: (shown: string, all: string) => string;
  badCaption: (shown: string, all: string) => string;
  download: string;
  downloadBad: string;
  groups: string;
  count: string;
  line: string;
  name: string;
  before: string;
  after: string;
  group: string;
  problem: string;
  open: string;
  impossible: string;
  openHint: string;
  yes: string;
  no: string;
  problemOf: (problem: RowProblem) => string;
  /** What people write where something did not happen. */
  never: readonly string[];
  changedFile: string;
  badFile: string;
  /** What people call the column with the moment of a decision. */
  momentNames: readonly string[];
  /** What people call the column that names a request. */
  nameNames: readonly string[];
}

/** The words of the replay. */
export const words: Words<Entries> = {
  fr: {
    intro:
      'Déposez un fichier de demandes passées. Chaque demande est décidée deux fois : par la version en ligne, puis par le brouillon.',
    privacy: 'Le fichier reste dans ce navigateur. Rien n’est envoyé.',
    choose: 'Choisir un fichier CSV ou JSON',
    drop: 'ou déposez-le ici',
    another: 'Choisir un autre fichier',
    unreadable: (why) => `Ce fichier ne peut pas être lu : ${why}`,
    columns: 'Que disent les colonnes ?',
    columnsHint:
      'Les colonnes reconnues sont déjà choisies. Une réponse absente du fichier peut valoir pour toutes les demandes.',
    facts: 'Réponse du client',
    unanswered: 'Pas dans le fichier',
    ofFile: 'Colonne',
    always: 'Pour toutes les demandes',
    moment: 'Moment de la décision',
    momentHint: 'Les délais se comptent jusqu’à ce moment.',
    oneMoment: 'Le même pour toutes les demandes',
    momentAt: 'Date et heure',
    nameColumn: 'Nom de la demande',
    none: 'Aucun',
    dates: 'Dates comme 03/04/2026',
    dayFirst: 'Jour d’abord : 3 avril',
    monthFirst: 'Mois d’abord : 4 mars',
    example: (text) => `par exemple : ${text}`,
    start: 'Rejouer les demandes',
    again: 'Rejouer avec le brouillon actuel',
    cancel: 'Arrêter',
    cancelled: 'Arrêté. Rien n’a été compté.',
    progress: (rows, percent) => `${rows} lignes lues, ${percent}`,
    stale: 'Le brouillon a changé depuis ce résultat.',
    done: (count, text) => (count > 1 ? `${text} demandes rejouées.` : `${text} demande rejouée.`),
    allSame: 'Aucune décision ne change.',
    changedCount: (count, text, share) =>
      count > 1 ? `${text} décisions changent (${share}).` : `${text} décision change (${share}).`,
    badCount: (count, text) =>
      count > 1
        ? `${text} lignes n’ont pas pu être lues : elles sont listées plus bas.`
        : `${text} ligne n’a pas pu être lue : voir plus bas.`,
    noneBad: 'Toutes les lignes ont pu être lues.',
    flowCaption: 'De la version en ligne au brouillon',
    matrixCaption: 'Combien de demandes passent d’une décision à l’autre',
    total: 'Total',
    differing: (count) => `dont ${count} avec un autre état ou une autre certitude`,
    same: 'inchangé',
    changedCaption: (shown, all) => `Demandes qui changent (${shown} sur ${all})`,
    badCaption: (shown, all) => `Lignes à corriger (${shown} sur ${all})`,
    download: 'Télécharger les demandes qui changent (CSV)',
    downloadBad: 'Télécharger les lignes à corriger (CSV)',
    groups: 'Par groupe de clients',
    count: 'Demandes',
    line: 'Ligne',
    name: 'Demande',
    before: 'En ligne',
    after: 'Brouillon',
    group: 'Groupe de clients',
    problem: 'À corriger',
    open: 'Pas de décision',
    impossible: 'Réponses impossibles',
    openHint:
      '« Pas de décision » : il manque une réponse dans le fichier. Choisissez une colonne, ou une réponse pour toutes les demandes.',
    yes: 'Oui',
    no: 'Non',
    never: ['aucun', 'aucune', 'jamais'],
    changedFile: 'changements.csv',
    badFile: 'lignes-a-corriger.csv',
    momentNames: ['Décidé le', 'Date de décision', 'Traité le', 'Date de traitement', 'Date'],
    nameNames: ['Dossier', 'Référence', 'Réf', 'Ticket', 'Cas', 'Numéro'],
    problemOf(problem) {
      switch (problem.kind) {
        case 'no-row':
          return `Ce n’est pas une demande : ${problem.found}`;
        case 'too-many-values':
          return `${problem.found} valeurs pour ${problem.expected} colonnes : un séparateur de trop ?`;
        case 'no-moment':
          return `« ${problem.column} » est vide : le moment de la décision manque.`;
        case 'wrong-moment':
          return `« ${problem.column} » : « ${problem.value} » n’est pas une date.`;
        case 'wrong-value':
          return `« ${problem.column} » : « ${problem.value} » n’est pas une réponse possible.`;
      }
    },
  },
  en: {
    intro:
      'Drop a file of past requests. Each one is decided twice: by the live version, then by the draft.',
    privacy: 'The file stays in this browser. Nothing is sent.',
    choose: 'Choose a CSV or JSON file',
    drop: 'or drop it here',
    another: 'Choose another file',
    unreadable: (why) => `This file cannot be read: ${why}`,
    columns: 'What do the columns say?',
    columnsHint:
      'The columns that we know are chosen already. An answer that is not in the file can be the same for all requests.',
    facts: 'The customer’s answer',
    unanswered: 'Not in the file',
    ofFile: 'Column',
    always: 'For all requests',
    moment: 'Moment of the decision',
    momentHint: 'Time limits are counted up to this moment.',
    oneMoment: 'The same for all requests',
    momentAt: 'Date and time',
    nameColumn: 'Name of the request',
    none: 'None',
    dates: 'Dates such as 03/04/2026',
    dayFirst: 'Day first: 3 April',
    monthFirst: 'Month first: 4 March',
    example: (text) => `for example: ${text}`,
    start: 'Replay the requests',
    again: 'Replay with the present draft',
    cancel: 'Stop',
    cancelled: 'Stopped. Nothing was counted.',
    progress: (rows, percent) => `${rows} lines read, ${percent}`,
    stale: 'The draft has changed since this result.',
    done: (count, text) =>
      count === 1 ? `${text} request replayed.` : `${text} requests replayed.`,
    allSame: 'No decision changes.',
    changedCount: (count, text, share) =>
      count === 1 ? `${text} decision changes (${share}).` : `${text} decisions change (${share}).`,
    badCount: (count, text) =>
      count === 1
        ? `${text} line could not be read: see below.`
        : `${text} lines could not be read: they are listed below.`,
    noneBad: 'All lines could be read.',
    flowCaption: 'From the live version to the draft',
    matrixCaption: 'How many requests go from one decision to another',
    total: 'Total',
    differing: (count) => `${count} of them with another state or certainty`,
    same: 'unchanged',
    changedCaption: (shown, all) => `Requests that change (${shown} of ${all})`,
    badCaption: (shown, all) => `Lines to mend (${shown} of ${all})`,
    download: 'Download the requests that change (CSV)',
    downloadBad: 'Download the lines to mend (CSV)',
    groups: 'By group of customers',
    count: 'Requests',
    line: 'Line',
    name: 'Request',
    before: 'Live',
    after: 'Draft',
    group: 'Group of customers',
    problem: 'To mend',
    open: 'No decision',
    impossible: 'Impossible answers',
    openHint:
      '“No decision”: an answer is missing in the file. Choose a column, or one answer for all requests.',
    yes: 'Yes',
    no: 'No',
    never: ['null', 'none', 'never'],
    changedFile: 'changes.csv',
    badFile: 'lines-to-mend.csv',
    momentNames: ['now', 'Decided at', 'Decided on', 'Decision date', 'Moment'],
    nameNames: ['id', 'Reference', 'Ref', 'Case', 'Number'],
    problemOf(problem) {
      switch (problem.kind) {
        case 'no-row':
          return `This is no request: ${problem.found}`;
        case 'too-many-values':
          return `${problem.found} values for ${problem.expected} columns: one separator too many?`;
        case 'no-moment':
          return `“${problem.column}” is empty: the moment of the decision is missing.`;
        case 'wrong-moment':
          return `“${problem.column}”: “${problem.value}” is no date.`;
        case 'wrong-value':
          return `“${problem.column}”: “${problem.value}” is no possible answer.`;
      }
    },
  },
};
