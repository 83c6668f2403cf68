import type { Catalogue } from '../../../catalogue.ts';
import type { OutcomeField } from '../../../language/outcome.ts';
import type { FindingValues } from './finding-values.ts';

const parts: Readonly<Record<FindingValues['unused-part' | 'ungiven-outcome']['part'], string>> = {
  settings: 'le réglage',
  calendars: 'le calendrier',
  values: 'la valeur',
  classes: 'la classe',
  facts: 'la question',
  verdicts: 'le résultat',
  statuses: 'la situation',
  bestCases: 'le meilleur cas',
  certainties: 'la certitude',
};

const fields: Readonly<Record<OutcomeField, string>> = {
  verdict: 'résultat',
  status: 'situation',
  bestCase: 'meilleur cas',
  certainty: 'certitude',
};

const list = (ids: readonly string[]) => ids.map((id) => `« ${id} »`).join(', ');

/** What is wrong with a policy, in French. */
export const findingWords: Catalogue<FindingValues> = {
  'no-rule': () =>
    'Certains clients n’obtiennent aucune décision, car aucune règle ne vaut pour eux ; l’exemple en montre un. Ajoutez une règle pour eux, ou une dernière règle sans "when" pour tous les autres.',
  'no-case': ({ rule, fields: lacking, sources }) =>
    `Il manque à certains clients de la règle « ${rule} » une partie de leur décision (${lacking.map((field) => fields[field]).join(', ')}), car aucun cas de ${list(sources)} ne vaut pour eux ; l’exemple en montre un. Ajoutez-y un dernier cas sans "when".`,
  'shadowed-rule': ({ rule, others }) =>
    `La règle « ${rule} » ne sert jamais : tous les clients qu’elle vise relèvent déjà, avant elle, de ${list(others)}. Placez-la avant, ou supprimez-la.`,
  'impossible-rule': ({ rule }) =>
    `La règle « ${rule} » ne sert jamais : aucun client ne peut remplir sa condition. Cherchez ce qui s’y contredit, ou supprimez-la.`,
  'unreachable-case': ({ class: name, is }) =>
    `Aucun client n’est jamais dans le cas ${typeof is === 'string' ? `« ${is} »` : `tiré de « ${is.from} »`} de la classe « ${name} » : les cas qui le précèdent prennent déjà tous ces clients, ou personne ne peut remplir sa condition. Placez-le avant eux, ou supprimez-le.`,
  'before-fallback': ({ first, second }) =>
    `« ${first} » décide autrement pour certains clients de la règle de repli « ${second} », car elle vient avant.`,
  'ordered-rules': ({ first, second }) =>
    `Certains clients relèvent à la fois de « ${first} » et de « ${second} », qui décident autrement ; c’est « ${first} » qui l’emporte, car elle vient avant. S’ils doivent relever de « ${second} », placez-la avant, ou resserrez « ${first} » ; si c’est voulu, faites de « ${second} » une règle de repli ("fallback").`,
  exception: ({ first, second }) =>
    `« ${first} » est une exception à « ${second} », qui déciderait autrement. Gardez-la avant celle-ci.`,
  'unused-part': ({ part, id }) =>
    `Rien n’emploie ${parts[part]} « ${id} » : à employer, ou à supprimer.`,
  'unshown-texts': ({ class: name }) =>
    `Les textes de la classe « ${name} » ne s’affichent jamais, car aucune règle ne la nomme dans "because". Nommez-la, ou supprimez ces textes.`,
  'ungiven-outcome': ({ part, id }) =>
    `Aucune règle ne donne ${parts[part]} « ${id} » : à employer, ou à supprimer.`,
  'unshown-item': ({ id }) =>
    `« ${id} » ne s’affiche jamais, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.`,
  'unknown-date': ({ id }) =>
    `La date « ${id} » n’est jamais connue, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.`,
  'uncited-sentence': ({ id, text }) =>
    `Rien ne cite la phrase ${id} (« ${text} »). Citez-la là où elle s’applique, ou inscrivez-la dans "notRules" si rien n’en dépend.`,
  'cited-non-rule': ({ id }) =>
    `La phrase ${id} figure dans "notRules", et pourtant elle est citée. Retirez-la de l’un des deux.`,
  'sentence-differs': ({ setting, value, sentence, says }) =>
    `Le réglage « ${setting} » vaut « ${value} », mais la phrase ${sentence}, qu’il cite, dit « ${says} », et les clients lisent les deux. Mettez à jour la politique publiée et sa phrase ici, ou rétablissez la valeur.`,
  'missing-translation': ({ language, binding }) =>
    `La traduction en « ${language} » manque : d’ici là, les clients de cette langue lisent le texte en « ${binding} ».`,
  'blank-binding-text': ({ language }) =>
    `Le texte en « ${language} », qui fait foi, est vide. Écrivez-le, ou laissez-le vide dans toutes les langues.`,
  'raw-insertion': ({ name }) =>
    `{${name}} n’est pas remplacé ici : les clients le liraient tel quel. Écrivez les mots eux-mêmes.`,
  'failing-scenario': ({ scenario, part, wanted, found }) =>
    `Le scénario « ${scenario} » attend ${part} = ${wanted}, mais la politique donne ${found}. Si la politique a raison, changez le scénario.`,
  'too-complex': ({ tried }) =>
    `Les cas que la politique distingue n’ont pas pu être tous examinés (${tried} essais) : ce qui est signalé est exact, mais d’autres défauts ont pu échapper. Moins de règles, des conditions plus simples, ou des classes qui regroupent des cas, aideraient.`,
  'too-many-overlaps': ({ told }) =>
    `Trop de règles visent les mêmes clients pour comparer toutes les paires : ${told} sont signalées, il y en a d’autres.`,
};
