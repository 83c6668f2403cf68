import type { FormWords } from '../../languages/form-words.ts';
import type { FieldKey } from './types.ts';

/**
 * French and English, which plugins of every language speak. The tokens of autocomplete and the
 * types of controls (email, textarea) are among them.
 */
export const everywhere: FormWords = {
  // The keys choose their control, and are reported, in this order.
  labels: {
    subject: '(objet|sujet)(d(u|ela|evotre)(demande|message))?|(message)?subject(line)?|topic',
    email:
      '(adresse(de)?)?(e?mail|courriel|messagerie)|(adresse|courrier)electronique|e?mailadd?resse?',
    name: 'nom(complet|(et)?prenoms?)?|prenoms?(et)?nom|(full|firstandlast)?name',
    firstName: 'prenoms?|(first|given|fore|f)name|first',
    lastName: 'nomdefamille|(last|sur|family|l)name|last',
    orderId:
      '((n(umer)?o?|id(entifiant)?|ref(erence)?)(d[elau]+(votre)?)?)?(commande|transaction)|(order|transaction)(number|id|no|ref(erence)?)?',
    message:
      '(message|comment(aire)?)s?(o[ur](message|comment(aire)?)s?)?|demande|[ei]nquiry|question|textarea',
    reason:
      '(motif|raison|(type|nature)(?=d))(d[elau]+(votre)?(demande|contact))?|demande|reason(for(contact(ing)?(us)?|(your)?(request|message)))?|(request|[ei]nquiry)type|typeof(request|[ei]nquiry)',
  },
  lead: String.raw`(entrez|saisissez|indiquez|enter)?[\s_-]*(votre|vos|your)[\s_-]*`,
  mark: 'facult|option|oblig|requi[rs]|nécessaire',
};

const known = new Set<FormWords>();

/** What equals a label of a field; the keys in the order in which they choose their control. */
export const labels = {} as Record<FieldKey, RegExp>;
/** What leads up to the name of the thing. */
export let lead: RegExp;
/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export let ending: RegExp;

/** Has the labels of forms understood in a further language. Idempotent. */
export function learnFormWords(words: FormWords): void {
  known.add(words);
  const all = (of: (words: FormWords) => string) => [...known].map(of).join('|');
  for (const key of Object.keys(words.labels) as FieldKey[]) {
    labels[key] = RegExp(`^(${all((one) => one.labels[key])})$`);
  }
  lead = RegExp(`^(${all((one) => one.lead)})(?=.)`);
  ending = RegExp(`(\\s*\\*+)?(\\s*[([]?(${all((one) => one.mark)})\\p{L}*[)\\]]?)?[\\s:]*$`, 'iu');
}

learnFormWords(everywhere);
