import type { FieldKey } from './types.ts';

/**
 * How forms of one language name what can be filled in: patterns of whole labels, as `normalise`
 * returns them (lower case, no accents, no spaces, without `leads` and `marks`).
 */
export interface Labels extends Record<FieldKey, string> {
  /** What leads up to the name of the thing, normalised. */
  leads: string;
  /** What marks a field as optional or required, as it is written. */
  marks: string;
  /** What a label says that only robots are meant to disobey, as it is written. */
  trap: string;
}

/** By language, all of them tried on every page. A further language is a further entry. */
export const labels: readonly Labels[] = [
  {
    subject: '(objet|sujet)(d(u|ela|evotre)(demande|message))?',
    email: '(adresse(de)?)?(e?mail|courriel|messagerie)|(adresse|courrier)electronique',
    name: 'nom(complet|(et)?prenoms?)?|prenoms?(et)?nom',
    firstName: 'prenoms?',
    lastName: 'nomdefamille',
    orderId:
      '((numero|no?|id|identifiant|ref|reference)(d[elau]+(votre)?)?)?commande|(numero|no?|id)(de)?transaction',
    message: '(message|commentaire)s?(ou(message|commentaire)s?)?|demande',
    reason: '(motif|raison|(type|nature)(?=d))(d[elau]+(votre)?(demande|contact))?|demande',
    leads: '(entrez|saisissez|indiquez)?vo(tre|s)',
    marks: 'facultatif|optionnel|obligatoire|requis|nécessaire',
    trap: 'laisse.{0,15} vide|pas remplir|remplissez pas|inchang',
  },
  {
    subject: '(message)?subject(line)?|topic',
    email: 'e?mail(address)?',
    name: '(full|firstandlast)?name',
    firstName: '(first|given|fore|f)name|first',
    lastName: '(last|sur|family|l)name|last',
    orderId: 'order(number|id|no|ref|reference)?|transaction(id|number)',
    message: '(message|comment)s?(or(message|comment)s?)?|[ei]nquiry|question',
    reason:
      'reason(for(contact(ing)?(us)?|(your)?(request|message)))?|(request|[ei]nquiry)type|typeof(request|[ei]nquiry)',
    leads: '(enter)?your',
    marks: 'optional|required',
    trap: '(leave|left).{0,15} (blank|empty|unchanged)',
  },
];
