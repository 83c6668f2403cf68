import type { FormWords } from '../form-words.ts';

/** Dutch. */
export const nl: FormWords = {
  labels: {
    subject: 'onderwerp|thema',
    email: 'e?mailadres',
    name: '(volledige|voorenachter)?naam',
    firstName: 'voornaam',
    lastName: '(achter|familie)naam',
    orderId: '(bestel|order|transactie)(nummer|nr)',
    message: 'bericht',
    reason: '(reden|soort(?=v))(van)?(contact|vraag)?',
  },
  lead: '(uw|je|jouw) ',
  mark: 'verplicht',
};
