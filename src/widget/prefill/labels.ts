import type { FieldKey } from './types.ts';

/**
 * How forms name what can be filled in, in every language: whole labels, as `normalise` returns
 * them (lower case, no accents, no spaces, without leads and marks). A further language is further
 * alternatives. The tokens of autocomplete and the types of controls (email, textarea) are among
 * them. The keys choose their control, and are reported, in this order.
 */
export const labels: Record<FieldKey, RegExp> = {
  subject: /^((objet|sujet)(d(u|ela|evotre)(demande|message))?|(message)?subject(line)?|topic)$/,
  email:
    /^((adresse(de)?)?(e?mail|courriel|messagerie)|(adresse|courrier)electronique|e?mailaddress)$/,
  name: /^(nom(complet|(et)?prenoms?)?|prenoms?(et)?nom|(full|firstandlast)?name)$/,
  firstName: /^(prenoms?|(first|given|fore|f)name|first)$/,
  lastName: /^(nomdefamille|(last|sur|family|l)name|last)$/,
  orderId:
    /^(((n(umer)?o?|id(entifiant)?|ref(erence)?)(d[elau]+(votre)?)?)?(commande|transaction)|(order|transaction)(number|id|no|ref(erence)?)?)$/,
  message:
    /^((message|comment(aire)?)s?(o[ur](message|comment(aire)?)s?)?|demande|[ei]nquiry|question|textarea)$/,
  reason:
    /^((motif|raison|(type|nature)(?=d))(d[elau]+(votre)?(demande|contact))?|demande|reason(for(contact(ing)?(us)?|(your)?(request|message)))?|(request|[ei]nquiry)type|typeof(request|[ei]nquiry))$/,
};

/** What leads up to the name of the thing, normalised. */
export const lead = /^((entrez|saisissez|indiquez)?vo(tre|s)|(enter)?your)(?=.)/;

/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export const ending =
  /(\s*\*+)?(\s*[([]?(facultatif|optionnel|obligatoire|requis|nécessaire|optional|required)[)\]]?)?[\s:]*$/i;

/** What a label says that only robots are meant to disobey, as it is written. */
export const trap =
  /laisse.{0,15} vide|pas remplir|remplissez pas|inchang|(leave|left).{0,15} (blank|empty|unchanged)/i;
