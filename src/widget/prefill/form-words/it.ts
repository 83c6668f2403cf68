import type { FormWords } from '../form-words.ts';

/** Italian. */
export const it: FormWords = {
  labels: {
    subject: 'oggetto',
    email: '(indirizzo(di)?)?(posta|e?mail)(elettronica)?',
    name: 'nome(completo|e?cognome)?',
    firstName: 'nomedibattesimo',
    lastName: 'cognome',
    orderId: '((n(umer)?o|id|codice)(d[aeilo]*)?)?ordine',
    message: 'messaggio',
    reason: '(motivo|tipo(?=d))(d[aeilo]*(contatto|richiesta))?',
  },
  lead: '((il|la) )?[ts]u[oa] ',
  mark: 'facolt|opzion|obblig',
};
