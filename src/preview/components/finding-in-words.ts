import type { PolicyFinding } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';

const things: { readonly [english: string]: string } = {
  setting: 'le réglage',
  calendar: 'le calendrier',
  value: 'la valeur',
  class: 'la classe',
  fact: 'la question',
  verdict: 'le résultat',
  status: 'la situation',
  'best case': 'le meilleur cas',
  certainty: 'la certitude',
};

const parts: { readonly [english: string]: string } = {
  verdict: 'résultat',
  status: 'situation',
  bestCase: 'meilleur cas',
  certainty: 'certitude',
};

const thing = (english = '') => things[english] ?? english;
const quoted = (list = '') => list.replace(/"([^"]*)"/g, '« $1 »');

/** What the check says, and how one says it in French; the spaces within are made to hold below. */
const french: readonly [RegExp, (...found: string[]) => string][] = [
  [
    /^some customers get no decision,/,
    () =>
      'Certains clients n’obtiennent aucune décision, car aucune règle ne vaut pour eux ; l’exemple en montre un. Ajoutez une règle pour eux, ou une dernière règle sans "when" pour tous les autres.',
  ],
  [
    /^some customers whom the rule "(.*)" decides get no (.*), because no case of (.*) holds for them;/,
    (rule, lacking = '', sources) =>
      `Il manque à certains clients de la règle « ${rule} » une partie de leur décision (${lacking
        .split(', no ')
        .map((part) => parts[part] ?? part)
        .join(
          ', ',
        )}), car aucun cas de ${quoted(sources)} ne vaut pour eux ; l’exemple en montre un. Ajoutez-y un dernier cas sans "when".`,
  ],
  [
    /^the rule "(.*)" never decides anything, because everybody for whom it holds is decided by (.*) before it;/,
    (rule, others) =>
      `La règle « ${rule} » ne sert jamais : tous les clients qu’elle vise relèvent déjà, avant elle, de ${quoted(others)}. Placez-la avant, ou supprimez-la.`,
  ],
  [
    /^the rule "(.*)" never decides anything, because nobody can meet its condition;/,
    (rule) =>
      `La règle « ${rule} » ne sert jamais : aucun client ne peut remplir sa condition. Cherchez ce qui s’y contredit, ou supprimez-la.`,
  ],
  [
    /^nobody is ever in the case (?:from )?"(.*)" of the class "(.*)", because/,
    (one, name) =>
      `Aucun client n’est jamais dans le cas « ${one} » de la classe « ${name} » : les cas qui le précèdent prennent déjà tous ces clients, ou personne ne peut remplir sa condition. Placez-le avant eux, ou supprimez-le.`,
  ],
  [
    /^"(.*)" decides some customers of the fallback "(.*)" otherwise,/,
    (first, second) =>
      `« ${first} » décide autrement pour certains clients de la règle de repli « ${second} », car elle vient avant.`,
  ],
  [
    /^some customers meet both "(.*)" and "(.*)", which decide differently,/,
    (first, second) =>
      `Certains clients relèvent à la fois de « ${first} » et de « ${second} », qui décident autrement ; c’est « ${first} » qui l’emporte, car elle vient avant. S’ils doivent relever de « ${second} », placez-la avant, ou resserrez « ${first} » ; si c’est voulu, faites de « ${second} » une règle de repli ("fallback").`,
  ],
  [
    /^"(.*)" is an exception to "(.*)", which/,
    (first, second) =>
      `« ${first} » est une exception à « ${second} », qui déciderait autrement. Gardez-la avant celle-ci.`,
  ],
  [
    /^nothing uses the (.*) "(.*)": use it, or delete it$/,
    (what, id) => `Rien n’emploie ${thing(what)} « ${id} » : à employer, ou à supprimer.`,
  ],
  [
    /^the texts of the class "(.*)" are never shown,/,
    (name) =>
      `Les textes de la classe « ${name} » ne s’affichent jamais, car aucune règle ne la nomme dans "because". Nommez-la, ou supprimez ces textes.`,
  ],
  [
    /^no rule gives the (.*) "(.*)": use it, or delete it$/,
    (what, id) => `Aucune règle ne donne ${thing(what)} « ${id} » : à employer, ou à supprimer.`,
  ],
  [
    /^"(.*)" is never shown, because nobody/,
    (id) =>
      `« ${id} » ne s’affiche jamais, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.`,
  ],
  [
    /^the date "(.*)" is never known, because nobody/,
    (id) =>
      `La date « ${id} » n’est jamais connue, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.`,
  ],
  [
    /^nothing cites the sentence (\S+) \(“(.*)”\): cite it/s,
    (id, text) =>
      `Rien ne cite la phrase ${id} (« ${text} »). Citez-la là où elle s’applique, ou inscrivez-la dans "notRules" si rien n’en dépend.`,
  ],
  [
    /^the sentence (\S+) is listed in "notRules", and yet/,
    (id) =>
      `La phrase ${id} figure dans "notRules", et pourtant elle est citée. Retirez-la de l’un des deux.`,
  ],
  [
    /^the text in "(.*)" is missing: .* read the one in "(.*)"$/,
    (language, binding) =>
      `La traduction en « ${language} » manque : d’ici là, les clients de cette langue lisent le texte en « ${binding} ».`,
  ],
  [
    /^the scenario "(.*)" expects (.*?) (["{[\dtfn].*), but the policy says (.*); if the policy is right, change the scenario$/s,
    (id, part, wanted, got) =>
      `Le scénario « ${id} » attend ${part} = ${wanted}, mais la politique donne ${got}. Si la politique a raison, changez le scénario.`,
  ],
  [
    /^the policy tells more cases apart than could be looked at \((\d+) were tried\)/,
    (count) =>
      `La politique distingue trop de cas pour les examiner tous (${count} essais) : ce qui est signalé est exact, mais d’autres défauts ont pu échapper. Moins de règles, ou des classes qui regroupent des cas, aideraient.`,
  ],
  [
    /^so many rules hold for the same customers .*: (\d+) are told, there are more$/,
    (count) =>
      `Trop de règles visent les mêmes clients pour comparer toutes les paires : ${count} sont signalées, il y en a d’autres.`,
  ],
];

/** What the check has found, in the language of the page; `lang` says which one it could be told in. */
export function findingInWords(
  { message }: PolicyFinding,
  lang: PageLanguage,
): { text: string; lang: PageLanguage } {
  if (lang === 'fr') {
    for (const [form, tell] of french) {
      const found = form.exec(message);
      if (!found) continue;
      const text = tell(...found.slice(1));
      return { text: text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0'), lang };
    }
  }
  return { text: message, lang: 'en' };
}
