import type { FindingKind } from '../../../policy/index.ts';
import type { Words } from '../../language.ts';

interface Entries {
  heading: string;
  intro: string;
  print: string;
  copy: string;
  copied: string;
  notCopied: string;
  busy: string;
  findingsLater: string;
  noCheck: string;
  failed: (why: string) => string;
  broken: string;
  unchanged: string;
  title: string;
  policy: string;
  live: string;
  draft: string;
  date: string;
  sum: {
    heading: string;
    groups: (count: number) => string;
    settings: (count: number) => string;
    texts: (count: number) => string;
    scenarios: (count: number) => string;
    findings: (errors: number, warnings: number) => string;
  };
  incomplete: (warning: string) => string;
  who: string;
  before: string;
  after: string;
  example: (names: string) => string;
  settings: string;
  setting: string;
  none: string;
  texts: string;
  text: string;
  binding: string;
  noTexts: string;
  scenarios: string;
  noScenarios: string;
  findings: string;
  noFindings: string;
  notes: (count: number) => string;
  failing: (count: number, ids: string) => string;
  kinds: { [Kind in FindingKind]: string };
  severities: { error: string; warning: string; note: string };
  others: string;
  sign: string;
  roles: readonly string[];
  signColumns: readonly [role: string, name: string, date: string, signature: string];
}

const s = (count: number) => (count > 1 ? 's' : '');

/** The words of the report on what a draft changes. */
export const words: Words<Entries> = {
  fr: {
    heading: 'Rapport à faire signer',
    intro:
      'Ce que le brouillon change, pour qui, et par quelles phrases. À imprimer ou à enregistrer en PDF.',
    print: 'Imprimer le rapport',
    copy: 'Copier comme texte',
    copied: 'Rapport copié.',
    notCopied: 'Le navigateur ne permet pas la copie. Imprimez le rapport, ou sélectionnez-le.',
    busy: 'Le rapport se met à jour…',
    findingsLater:
      'Le contrôle du document est en cours. Vous pouvez déjà imprimer, mais il manquera.',
    noCheck: 'Contrôle non terminé au moment de l’impression.',
    failed: (why) => `Ce que le brouillon change n’a pas pu être calculé : ${why}`,
    broken: 'Le brouillon contient des erreurs. Ce rapport décrit le dernier brouillon valable.',
    unchanged: 'Le brouillon est identique à la version en ligne.',
    title: 'Rapport de modification',
    policy: 'Politique',
    live: 'Version en ligne',
    draft: 'Version proposée',
    date: 'Établi le',
    sum: {
      heading: 'En bref',
      groups: (count) =>
        count
          ? `${count} groupe${s(count)} de clients ${count > 1 ? 'sont traités' : 'est traité'} autrement.`
          : 'Aucun client n’est traité autrement.',
      settings: (count) => `${count} réglage${s(count)} modifié${s(count)}.`,
      texts: (count) => `${count} texte${s(count)} modifié${s(count)}, chaque langue comptée.`,
      scenarios: (count) =>
        count
          ? `Quelque chose change pour ${count} client${s(count)} type${s(count)}.`
          : 'Rien ne change pour les clients types.',
      findings: (errors, warnings) =>
        errors + warnings
          ? `Contrôle : ${errors} erreur${s(errors)}, ${warnings} avertissement${s(warnings)}.`
          : 'Contrôle : rien à signaler.',
    },
    incomplete: (warning) => `Tout n’a pas pu être comparé : ${warning}`,
    who: 'Clients concernés',
    before: 'Aujourd’hui',
    after: 'Avec ce brouillon',
    example: (names) => `Clients types de ce groupe : ${names}.`,
    settings: 'Réglages modifiés',
    setting: 'Réglage',
    none: 'rien',
    texts: 'Textes modifiés',
    text: 'Texte',
    binding: 'fait foi',
    noTexts: 'Aucun texte ne change.',
    scenarios: 'Clients types pour qui quelque chose change',
    noScenarios: 'Aucun.',
    findings: 'Contrôle du document',
    noFindings: 'Rien à signaler.',
    notes: (count) => `Et ${count} remarque${s(count)} sans gravité.`,
    failing: (count, ids) =>
      count > 1
        ? `${count} clients types n’obtiennent plus ce que le document prévoit pour eux (${ids}). Si c’est voulu, mettez-les à jour sous « Clients types ».`
        : `Un client type n’obtient plus ce que le document prévoit pour lui (${ids}). Si c’est voulu, mettez-le à jour sous « Clients types ».`,
    kinds: {
      gap: 'clients sans décision',
      'unreachable-rule': 'règle sans effet',
      'unreachable-case': 'cas sans effet',
      overlap: 'règles qui se recouvrent',
      unused: 'partie inutile',
      'uncited-sentence': 'phrase non citée',
      'outdated-sentence': 'phrase citée en écart',
      'missing-translation': 'traduction manquante',
      'raw-insertion': 'insertion non remplacée',
      'failing-scenario': 'client type en écart',
      'too-complex': 'contrôle incomplet',
    },
    severities: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
    others: 'Autres endroits modifiés dans le document',
    sign: 'Validation',
    roles: ['Préparé par', 'Relu par', 'Approuvé par'],
    signColumns: ['Rôle', 'Nom', 'Date', 'Signature'],
  },
  en: {
    heading: 'Report to sign off',
    intro:
      'What the draft changes, for whom, and by which sentences. To be printed or saved as PDF.',
    print: 'Print the report',
    copy: 'Copy as text',
    copied: 'Report copied.',
    notCopied: 'The browser does not allow copying. Print the report, or select it.',
    busy: 'The report is being brought up to date…',
    findingsLater:
      'The check of the document is under way. You can print already, but it will be missing.',
    noCheck: 'The check was not finished when this was printed.',
    failed: (why) => `What the draft changes could not be worked out: ${why}`,
    broken: 'The draft contains mistakes. This report describes the last sound draft.',
    unchanged: 'The draft is the same as the live version.',
    title: 'Change report',
    policy: 'Policy',
    live: 'Live version',
    draft: 'Proposed version',
    date: 'Made on',
    sum: {
      heading: 'In short',
      groups: (count) =>
        count
          ? `${count} group${s(count)} of customers ${count > 1 ? 'are' : 'is'} treated otherwise.`
          : 'No customer is treated otherwise.',
      settings: (count) => `${count} setting${s(count)} changed.`,
      texts: (count) => `${count} text${s(count)} changed, each language counted.`,
      scenarios: (count) =>
        count
          ? `Something changes for ${count} sample customer${s(count)}.`
          : 'Nothing changes for the sample customers.',
      findings: (errors, warnings) =>
        errors + warnings
          ? `Check: ${errors} error${s(errors)}, ${warnings} warning${s(warnings)}.`
          : 'Check: nothing to report.',
    },
    incomplete: (warning) => `Not everything could be compared: ${warning}`,
    who: 'Customers affected',
    before: 'Today',
    after: 'With this draft',
    example: (names) => `Sample customers in this group: ${names}.`,
    settings: 'Settings changed',
    setting: 'Setting',
    none: 'nothing',
    texts: 'Texts changed',
    text: 'Text',
    binding: 'binding',
    noTexts: 'No text changes.',
    scenarios: 'Sample customers for whom something changes',
    noScenarios: 'None.',
    findings: 'Check of the document',
    noFindings: 'Nothing to report.',
    notes: (count) => `And ${count} note${s(count)} of no weight.`,
    failing: (count, ids) =>
      count > 1
        ? `${count} sample customers no longer get what the document expects for them (${ids}). If that is meant so, update them under “Sample customers”.`
        : `A sample customer no longer gets what the document expects (${ids}). If that is meant so, update it under “Sample customers”.`,
    kinds: {
      gap: 'customers without a decision',
      'unreachable-rule': 'rule without effect',
      'unreachable-case': 'case without effect',
      overlap: 'rules that overlap',
      unused: 'unused part',
      'uncited-sentence': 'sentence not cited',
      'outdated-sentence': 'cited sentence that differs',
      'missing-translation': 'missing translation',
      'raw-insertion': 'insertion not filled in',
      'failing-scenario': 'sample customer that fails',
      'too-complex': 'incomplete check',
    },
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    others: 'Other places changed in the document',
    sign: 'Sign-off',
    roles: ['Prepared by', 'Reviewed by', 'Approved by'],
    signColumns: ['Role', 'Name', 'Date', 'Signature'],
  },
};
