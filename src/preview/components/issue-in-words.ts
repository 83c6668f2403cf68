import type { PolicyIssue } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';

const kinds: { readonly [english: string]: string } = {
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'true or false': 'true ou false',
  'a list': 'une liste',
  'a list [ … ]': 'une liste [ … ]',
  'an object': 'un objet',
  'an object { … }': 'un objet { … }',
  'a duration': 'une durée',
  'an instant': 'un instant',
  'a day': 'un jour',
};

const things: { readonly [english: string]: string } = {
  sentence: 'phrase',
  language: 'langue',
  insertion: 'insertion',
  option: 'réponse',
  verdict: 'résultat',
  status: 'situation',
  rule: 'règle',
  fact: 'question',
  date: 'date',
  setting: 'réglage',
  id: 'identifiant',
  name: 'nom',
  step: 'étape',
  calendar: 'calendrier',
  'class or setting': 'classe ou réglage',
  'fact or class': 'question ou classe',
  'fact, setting, value or date': 'question, réglage, valeur ou date',
};

const slips: { readonly [english: string]: string } = {
  'invalid symbol': 'un signe n’a pas sa place ici',
  'invalid number format': 'ce nombre est mal écrit',
  'property name expected': 'une clé entre guillemets doit suivre (ou une virgule est de trop)',
  'value expected': 'une valeur doit suivre',
  'colon expected': 'il manque un deux-points',
  'comma expected': 'il manque une virgule',
  'close brace expected': 'il manque une accolade fermante }',
  'close bracket expected': 'il manque un crochet fermant ]',
  'end of file expected': 'le document devrait s’arrêter ici',
  'unexpected end of string': 'il manque le guillemet fermant',
  'invalid escape character': 'après \\, ce signe n’est pas permis',
  'invalid unicode': 'ce code Unicode est mal écrit',
  'invalid character': 'ce caractère n’est pas permis dans un texte',
};

const kind = (english = '') => kinds[english] ?? english;

/** What the engine says, and how one says it in French. */
const french: readonly [RegExp, (...found: string[]) => string][] = [
  [/^this is no JSON: (.*)$/, (slip = '') => slips[slip] ?? slip],
  [/^there is no insertion "(.*)"$/, (name) => `{${name}} n’existe pas`],
  [/^there is no time zone "(.*)"$/, (name) => `le fuseau horaire « ${name} » n’existe pas`],
  [
    /^there is no (.*) "(.*)"$/,
    (what = '', name) => `« ${name} » n’existe pas (${things[what] ?? what})`,
  ],
  [/^there is no (\d\d-\d\d) in any year$/, (day) => `le ${day} n’existe dans aucune année`],
  [/^"(.*)" is no key that may stand here$/, (key) => `la clé « ${key} » n’a pas sa place ici`],
  [
    /^"(.*)" is missing; it must be one of (.*)$/,
    (key, values) => `« ${key} » manque ; valeurs possibles : ${values}`,
  ],
  [
    /^"(.*)" is missing; it must be (.*)$/,
    (key, what) => `« ${key} » manque ; il faut ${kind(what)}`,
  ],
  [
    /^"attach" is missing: it introduces this list$/,
    () => '« attach » manque : ce texte introduit la liste',
  ],
  [/^"(.*)" is missing$/, (key) => `« ${key} » manque`],
  [
    /^must be one of (.*), not (.*)$/,
    (values, value) => `${value} n’est pas permis ; valeurs possibles : ${values}`,
  ],
  [
    /^must be a whole number, 0 or more, not (.*)$/,
    (value) => `il faut un nombre entier positif, pas ${value}`,
  ],
  [
    /^must be (.*), but (.*) is (.*)$/,
    (what, value, other) => `il faut ${kind(what)}, or ${value} est ${kind(other)}`,
  ],
  [/^must be at least (.*)$/, (least) => `il faut au moins ${least}`],
  [/^must be more than (.*)$/, (least) => `il faut plus de ${least}`],
  [/^must be at most (.*)$/, (most) => `il faut au plus ${most}`],
  [/^must not be empty.*$/, () => 'ne peut pas être vide'],
  [/^must not be more than max, (.*)$/, (most) => `ne peut pas dépasser le maximum, ${most}`],
  [/^must be (.*), not (.*)$/, (what, other) => `il faut ${kind(what)}, pas ${kind(other)}`],
  [/^cannot be (.*)$/, (what) => `ne peut pas être ${kind(what)}`],
  [
    /^"(.*)" is no id: .*$/,
    (id) => `« ${id} » n’est pas un identifiant : lettres, chiffres, - et _ seulement`,
  ],
  [/^(.*) does not have the right form$/, (value) => `${value} n’a pas la bonne forme`],
  [
    /^the binding language "(.*)" is missing$/,
    (lang) => `il manque le texte en « ${lang} », qui fait foi`,
  ],
  [/^"(.*)" is used twice$/, (id) => `« ${id} » est employé deux fois`],
  [
    /^the name "(.*)" is taken: it is in (.*)$/,
    (name, part) => `le nom « ${name} » est déjà pris dans ${part}`,
  ],
  [
    /^"(.*)" is no instant, duration or number$/,
    (name) => `« ${name} » n’est ni un instant, ni une durée, ni un nombre`,
  ],
  [/^"(.*)" is never (.*)$/, (name, value) => `« ${name} » ne vaut jamais ${value}`],
  [/^"(.*)" never stays unknown$/, (name) => `« ${name} » ne reste jamais inconnu`],
  [
    /^"(.*)" cannot be compared with (.*)$/,
    (name, value) => `« ${name} » ne se compare pas à ${value}`,
  ],
  [
    /^"(.*)" does not fit "(.*)"$/,
    (operator, name) => `« ${operator} » ne convient pas à « ${name} »`,
  ],
  [
    /^is never reached: the rule "(.*)" before it always holds$/,
    (rule) => `n’est jamais atteinte : la règle « ${rule} », avant elle, vaut toujours`,
  ],
  [
    /^"(.*)" holds several answers; ask what it "has"$/,
    (name) => `« ${name} » tient plusieurs réponses : demandez ce qu’elle contient ("has")`,
  ],
  [/^"(.*)" is no choice$/, (name) => `« ${name} » n’est pas une question à choix`],
  [/^"(.*)" is no unit that Intl knows$/, (unit) => `« ${unit} » n’est pas une unité connue`],
  [/^"(.*)" needs options$/, (name) => `la question « ${name} » demande des réponses ("options")`],
  [/^a (.*) has no options$/, (type) => `une question de type "${type}" n’a pas de "options"`],
  [
    /^(.*) is no answer to "(.*)"$/,
    (value, name) => `${value} n’est pas une réponse à « ${name} »`,
  ],
  [
    /^an act can only set an instant that has "none"/,
    () => 'un acte ne peut fixer qu’un instant qui a "none", la réponse d’avant l’acte',
  ],
  [
    /^an act cannot bring about an answer to a fact of type "(.*)"$/,
    (type) => `un acte ne peut pas donner la réponse à une question de type "${type}"`,
  ],
  [/^rests on itself: (.*)$/, (circle) => `dépend d’elle-même : ${circle}`],
];

/** What is wrong, in the language of the page; `lang` says which one it could be told in. */
export function issueInWords(
  { message, suggestion }: PolicyIssue,
  lang: PageLanguage,
): { text: string; lang: PageLanguage } {
  if (lang === 'fr') {
    for (const [form, tell] of french) {
      const found = form.exec(message);
      if (!found) continue;
      const text = tell(...found.slice(1));
      const hint = suggestion === undefined ? '' : ` Proposition : ${suggestion}`;
      const sentence = text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
      return { text: `${sentence}.${hint}`, lang };
    }
  }
  return { text: suggestion === undefined ? message : `${message} → ${suggestion}`, lang: 'en' };
}
