import type { FieldKey } from '../prefill/types.ts';

/** What the helper says to the page's owner, who knows no code. `{…}` is replaced. */
export interface Words {
  title: string;
  /** How to get rid of it. */
  ending: string;
  /** {form}: how the form is known. */
  found: string;
  none: string;
  /** {selector} */
  noneSelected: string;
  /** {url} */
  elsewhere: string;
  fillsNothing: string;
  /** {site}: of a frame */
  frame: string;
  /** Why a form is not the contact form. */
  noMessage: string;
  otherForm: string;
  weaker: string;
  keys: Record<FieldKey, string>;
  /** {key} */
  receives: string;
  left: string;
  /** What of the page told: {text} */
  signs: Record<'fields' | 'autocomplete' | 'label' | 'type' | 'name' | 'rest', string>;
  /** Why a control is left alone. */
  reasons: Record<'trap' | 'tick' | 'file' | 'password' | 'never', string>;
  /** {example}: what to write. */
  unknown: string;
  /** {key}, {selector} */
  mappedNowhere: string;
  /** {key} */
  missing: string;
  /** {what}: of `parts`; {ratio} and {least}: such as 2.3; {properties}: what to change. */
  faint: string;
  parts: Record<'text' | 'hints' | 'errors' | 'edges' | 'button' | 'focus', string>;
  /** {property}, {value} */
  noColour: string;
  /** {value}: of fields. */
  noMapping: string;
  /** {name}, {known} */
  unknownKey: string;
  unknownTheme: string;
  /** {name} */
  unknownAttribute: string;
  /** {meant}: what it may have been meant to be. */
  meant: string;
}

export const french: Words = {
  title: 'Aide au réglage',
  ending: 'Vous seul devez voir ceci : enlevez le mot debug de la balise avant de publier la page.',
  found: 'Formulaire de contact trouvé : {form}.',
  none: 'Aucun formulaire de contact trouvé sur cette page.',
  noneSelected: 'form="{selector}" ne désigne aucun formulaire de cette page.',
  elsewhere:
    'La demande sera portée à {url} : collez-y aussi la balise <script>, sans rien d’autre.',
  fillsNothing: 'fields="false" : rien n’est jamais rempli, le client copie son message.',
  frame: 'Un cadre vient de {site} : un formulaire d’un autre site ne peut pas être rempli.',
  noMessage: 'laissé : aucune zone pour un message (recherche, lettre d’information…)',
  otherForm: 'laissé : connexion, inscription ou commentaires',
  weaker: 'laissé : un autre formulaire convient mieux ; sinon, désignez celui-ci avec form="…"',
  keys: {
    subject: 'l’objet',
    email: 'l’e-mail',
    name: 'le nom',
    firstName: 'le prénom',
    lastName: 'le nom de famille',
    orderId: 'le numéro de commande',
    reason: 'le motif',
    message: 'le message',
  },
  receives: 'reçoit {key}',
  left: 'laissé',
  signs: {
    fields: 'votre réglage fields le dit',
    autocomplete: 'son attribut autocomplete="{text}" le dit',
    label: 'son libellé « {text} » le dit',
    type: 'son type « {text} » le dit',
    name: 'son nom technique « {text} » le dit',
    rest: 'ce qui l’entoure le dit',
  },
  reasons: {
    trap: 'piège à robots : invisible pour un visiteur, le remplir ferait perdre le message',
    tick: 'case ou choix : c’est au client de consentir et de choisir',
    file: 'fichier : c’est au client de le joindre',
    password: 'mot de passe : jamais rempli',
    never: 'votre réglage fields l’interdit',
  },
  unknown: 'rien ne dit ce qu’il attend ; pour le remplir : {example}',
  mappedNowhere: 'fields : « {selector} » ne désigne aucun champ de cette page ({key}).',
  missing: 'Pas de champ pour {key}.',
  faint:
    'Couleurs : {what} se lit mal, contraste {ratio} au lieu de {least}. Changez {properties}.',
  parts: {
    text: 'le texte',
    hints: 'le texte secondaire',
    errors: 'le texte des erreurs',
    edges: 'le bord des champs',
    button: 'le texte du bouton principal',
    focus: 'le contour de ce qui est choisi',
  },
  noColour:
    'Couleurs : {property} vaut « {value} », qui n’est pas une couleur. Par exemple : #3b49bf.',
  noMapping:
    'fields="{value}" est sans effet : écrivez par exemple fields=\'{"email": "#email"}\', ou fields="false".',
  unknownKey: 'fields : « {name} » n’est pas une clé. Les clés : {known}.',
  unknownTheme: 'theme="{name}" est sans effet. Les valeurs : {known}.',
  unknownAttribute: 'L’attribut {name} est sans effet.',
  meant: 'Vouliez-vous écrire {meant} ?',
};

export const english: Words = {
  title: 'Setting-up help',
  ending: 'Only you should see this: take the word debug out of the tag before you publish.',
  found: 'Contact form found: {form}.',
  none: 'No contact form was found on this page.',
  noneSelected: 'form="{selector}" names no form of this page.',
  elsewhere: 'The request will be taken to {url}: paste the <script> tag there too, nothing else.',
  fillsNothing: 'fields="false": nothing is ever filled in, the customer copies the message.',
  frame: 'A frame comes from {site}: a form of another site cannot be filled in.',
  noMessage: 'left alone: no room for a message (search, newsletter…)',
  otherForm: 'left alone: log-in, registration or comments',
  weaker: 'left alone: another form fits better; if not, name this one with form="…"',
  keys: {
    subject: 'the subject',
    email: 'the e-mail address',
    name: 'the name',
    firstName: 'the first name',
    lastName: 'the last name',
    orderId: 'the order number',
    reason: 'the reason',
    message: 'the message',
  },
  receives: 'receives {key}',
  left: 'left alone',
  signs: {
    fields: 'your setting fields says so',
    autocomplete: 'its attribute autocomplete="{text}" says so',
    label: 'its label “{text}” says so',
    type: 'its type “{text}” says so',
    name: 'its technical name “{text}” says so',
    rest: 'what is around it says so',
  },
  reasons: {
    trap: 'a trap for robots: no visitor sees it, and filling it in would lose the message',
    tick: 'a box or choice: consent and choice are the customer’s',
    file: 'a file: the customer attaches it',
    password: 'a password: never filled in',
    never: 'your setting fields forbids it',
  },
  unknown: 'nothing says what it wants; to fill it in: {example}',
  mappedNowhere: 'fields: “{selector}” names no field of this page ({key}).',
  missing: 'There is no field for {key}.',
  faint:
    'Colours: {what} is hard to see, contrast {ratio} instead of {least}. Change {properties}.',
  parts: {
    text: 'the text',
    hints: 'the secondary text',
    errors: 'the text of errors',
    edges: 'the edge of fields',
    button: 'the text of the main button',
    focus: 'the outline of what is chosen',
  },
  noColour: 'Colours: {property} is “{value}”, which is no colour. For example: #3b49bf.',
  noMapping:
    'fields="{value}" has no effect: write for example fields=\'{"email": "#email"}\', or fields="false".',
  unknownKey: 'fields: “{name}” is no key. The keys: {known}.',
  unknownTheme: 'theme="{name}" has no effect. The values: {known}.',
  unknownAttribute: 'The attribute {name} has no effect.',
  meant: 'Did you mean {meant}?',
};
