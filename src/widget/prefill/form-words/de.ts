import type { FormWords } from '../form-words.ts';

/** German. */
export const de: FormWords = {
  labels: {
    subject: 'betreff|thema',
    email: 'e?mailadresse',
    name: '(vorundnach|vollstandiger)name',
    firstName: 'vorname',
    lastName: '(nach|familien)name',
    orderId: '(bestell|auftrags|order|transaktions)(nummer|nr)',
    message: 'nachricht',
    reason: '(grund|art(?=d))(d?(er|es|ihrer)(anfrage|anliegens|kontaktaufnahme))?|anliegen',
  },
  lead: '(ihre?n?|deine?) ',
  mark: 'erforderlich|pflicht|freiwillig',
};
