import type { Difference } from '../../policy/index.ts';
import type { Words } from '../language.ts';

interface Entries {
  working: string;
  failed: (why: string) => string;
  nobody: string;
  onlyTexts: string;
  affected: (groups: number) => string;
  inPart: (groups: number) => string;
  incomplete: (warning: string) => string;
  who: string;
  everyone: string;
  oneOf: string;
  live: string;
  draft: string;
  alsoCited: (ids: string) => string;
  noRule: string;
  also: (names: string) => string;
  differences: Record<Difference, string>;
  witness: string;
  seeWitness: string;
  at: string;
  scenarios: (count: number, all: number) => string;
  noScenario: string;
  texts: (count: number) => string;
  textsHint: string;
  place: string;
  language: string;
  nothing: string;
}

/** The words of the list of what changes for whom. */
export const words: Words<Entries> = {
  fr: {
    working: 'Calcul en cours…',
    failed: (why) => `La comparaison a échoué : ${why}`,
    nobody: 'Aucun client n’est concerné : toutes les décisions restent les mêmes.',
    onlyTexts: 'Seuls des textes changent. Aucun client n’est décidé autrement.',
    affected: (groups) =>
      groups > 1
        ? `${groups} groupes de clients sont décidés autrement.`
        : 'Un groupe de clients est décidé autrement.',
    inPart: (groups) =>
      groups > 1
        ? `${groups} groupes voient d’autres dates, démarches ou raisons.`
        : 'Un groupe voit d’autres dates, démarches ou raisons.',
    incomplete: (warning) => `Tout n’a pas pu être comparé : ${warning}`,
    who: 'Pour qui ?',
    everyone: 'Tous les clients.',
    oneOf: 'et l’un de ces cas :',
    live: 'En ligne',
    draft: 'Brouillon',
    alsoCited: (ids) => `Citées des deux côtés : ${ids}.`,
    noRule: 'Aucune règle ne décide.',
    also: (names) => `Change aussi : ${names}.`,
    differences: {
      verdict: 'la décision',
      status: 'l’étape en cours',
      bestCase: 'la meilleure issue',
      certainty: 'la certitude',
      problems: 'les réponses refusées',
      reasons: 'les raisons données',
      steps: 'les démarches à faire',
      dates: 'des dates',
      deadlines: 'des limites affichées',
      timeline: 'le calendrier de l’argent',
      assumptions: 'ce qui est supposé',
    },
    witness: 'Un client de ce groupe',
    seeWitness: 'Voir ce client',
    at: 'Moment',
    scenarios: (count, all) =>
      count > 1
        ? `${count} des ${all} clients types en font partie.`
        : `Un des ${all} clients types en fait partie.`,
    noScenario: 'Aucun client type n’en fait partie.',
    texts: (count) => (count > 1 ? `${count} textes changent` : 'Un texte change'),
    textsHint: 'Ces textes sont lus par les clients. Ils ne changent aucune décision.',
    place: 'Où',
    language: 'Langue',
    nothing: 'aucun texte',
  },
  en: {
    working: 'Working it out…',
    failed: (why) => `The comparison failed: ${why}`,
    nobody: 'No customer is affected: all decisions stay the same.',
    onlyTexts: 'Only texts change. No customer is decided differently.',
    affected: (groups) =>
      groups > 1
        ? `${groups} groups of customers are decided differently.`
        : 'One group of customers is decided differently.',
    inPart: (groups) =>
      groups > 1
        ? `${groups} groups see other dates, steps or reasons.`
        : 'One group sees other dates, steps or reasons.',
    incomplete: (warning) => `Not everything could be compared: ${warning}`,
    who: 'For whom?',
    everyone: 'All customers.',
    oneOf: 'and one of these cases:',
    live: 'Live',
    draft: 'Draft',
    alsoCited: (ids) => `Cited on both sides: ${ids}.`,
    noRule: 'No rule decides.',
    also: (names) => `Changes as well: ${names}.`,
    differences: {
      verdict: 'the decision',
      status: 'the current step',
      bestCase: 'the best outcome',
      certainty: 'the certainty',
      problems: 'the answers that are refused',
      reasons: 'the reasons given',
      steps: 'the steps to take',
      dates: 'dates',
      deadlines: 'time limits shown',
      timeline: 'when the money arrives',
      assumptions: 'what is supposed',
    },
    witness: 'A customer of this group',
    seeWitness: 'See this customer',
    at: 'Moment',
    scenarios: (count, all) =>
      count > 1
        ? `${count} of the ${all} sample customers belong to it.`
        : `One of the ${all} sample customers belongs to it.`,
    noScenario: 'No sample customer belongs to it.',
    texts: (count) => (count > 1 ? `${count} texts change` : 'One text changes'),
    textsHint: 'Customers read these texts. They change no decision.',
    place: 'Where',
    language: 'Language',
    nothing: 'no text',
  },
};
