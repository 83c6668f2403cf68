import type { FormWords } from '../form-words.ts';

/** Portuguese. */
export const pt: FormWords = {
  labels: {
    subject: 'assunto',
    email: '(enderecode)?(correio|e?mail)(elec?tronico)?',
    name: 'nome(completo|e?(apelido|sobrenome))?',
    firstName: 'primeironome|nomeproprio',
    lastName: 'apelido|sobrenome',
    orderId: '((n(umer)?o|id|codigo)(d[aeo]*)?)?(pedido|encomenda)',
    message: 'mensagem',
    reason: '(motivo|tipo(?=d))(d[aeo]*(contact?o|pedido))?',
  },
  lead: '((o|a) )?(seu|teu|[st]ua) ',
  mark: 'opcion|obriga|requer',
};
