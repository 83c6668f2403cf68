import type { FieldKey } from './types.ts';

/**
 * How forms name what can be filled in, in every language: whole labels, as `normalise` returns
 * them (lower case, no accents, no spaces, without leads and marks). A further language is further
 * alternatives. The tokens of autocomplete and the types of controls (email, textarea) are among
 * them. The keys choose their control, and are reported, in this order.
 */
export const labels: Record<FieldKey, RegExp> = {
  subject:
    /^((objet|sujet)(d(u|ela|evotre)(demande|message))?|(message)?subject(line)?|topic|asunto|betreff|thema|oggetto|assunto|onderwerp|(ال)?موضوع(الرسالة)?)$/,
  email:
    /^((adresse(de)?)?(e?mail|courriel|messagerie)|(adresse|courrier)electronique|e?mail(address?|adres(se)?)|(direccionde|indirizzo(di)?|enderecode)?(correo|posta|correio|e?mail)(ele[ct]{1,2}ronic[oa])?|(ال)?بريدك?(ال)?الكتروني)$/,
  name: /^(nom(complet|(et)?prenoms?)?|prenoms?(et)?nom|(full|firstandlast|vorundnach|vollstandiger)?name|nombre(completo|yapellidos?)?|nome(completo|e?(cognome|apelido|sobrenome))?|(volledige|voorenachter)?naam|(ال)?اسمك?(الكامل)?)$/,
  firstName:
    /^(prenoms?|(first|given|fore|f|vor)name|first|voornaam|primeironome|nomeproprio|(ال)?اسمالاول)$/,
  lastName:
    /^(nomdefamille|(last|sur|family|l|nach|familien)name|last|apellidos?|cognome|apelido|sobrenome|(achter|familie)naam|اسمالعايلة|(ال)?لقب|(ال)?اسمالاخير)$/,
  orderId:
    /^(((n(umer)?o?|id(entifiant)?|ref(erence)?)(d[elau]+(votre)?)?)?(commande|transaction)|(order|transaction)(number|id|no|ref(erence)?)?|((n(umer)?o|id|codi[cg][eo])(d[aeilo]*)?)?(pedido|orden|ordine|encomenda)|(bestell?|auftrags|order|transaktions|transactie)(nummer|nr)|رقم(ال)?(طلب(ك|ية)?|معاملة))$/,
  message:
    /^((message|comment(aire)?)s?(o[ur](message|comment(aire)?)s?)?|demande|[ei]nquiry|question|textarea|mensaje|nachricht|messaggio|mensagem|bericht|(ال)?رسال(ة|تك))$/,
  reason:
    /^((motif|raison|(type|nature)(?=d))(d[elau]+(votre)?(demande|contact))?|demande|reason(for(contact(ing)?(us)?|(your)?(request|message)))?|(request|[ei]nquiry)type|typeof(request|[ei]nquiry)|(motivo|tipo(?=d))(d[aeilo]*(consulta|contact?o|contatto|solicitud|richiesta|pedido))?|(grund|art(?=d))(d?(er|es|ihrer)(anfrage|anliegens|kontaktaufnahme))?|anliegen|(reden|soort(?=v))(van)?(contact|vraag)?|(ال)?سبب(ال)?(تواصل|طلب|اتصال)?|نوعالطلب)$/,
};

/** What leads up to the name of the thing, in lower case. */
export const lead =
  /^((entrez|saisissez|indiquez|enter)?[\s_-]*(votre|vos|your)[\s_-]*|((il|la|o|a) )?(tus?|sus?|ihre?n?|deine?|[ts]u[oa]|seu|uw|je|jouw) )(?=.)/;

/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export const ending =
  /(\s*\*+)?(\s*[([]?(fa[ck][ou]lta|option|opcion|opzion|obb?liga|obriga|requi[rs]|requer|nécessaire|erforderlich|pflicht|freiwillig|verplicht|مطلوب|اختياري|إلزامي)\p{L}*[)\]]?)?[\s:]*$/iu;

/** What a label says that only robots are meant to disobey, as it is written. */
export const trap =
  /laisse.{0,15} vide|pas remplir|remplissez pas|not fill|inchang|(leave|left).{0,15} (blank|empty|unchanged)|leer la(ss|t)en|nicht ausf|niet invul|(en|em) b[lr]an|vac[ií]o|vuoto|vazio|non compil|فارغ/i;
