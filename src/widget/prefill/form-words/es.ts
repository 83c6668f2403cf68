import type { FormWords } from '../form-words.ts';

/** Spanish. */
export const es: FormWords = {
  labels: {
    subject: 'asunto',
    email: '(direccionde)?(correo|e?mail)(elec?tronico)?',
    name: 'nombre(completo|yapellidos?)?',
    firstName: 'nombredepila',
    lastName: 'apellidos?',
    orderId: '((n(umer)?o|id|codigo)(d[ael]+)?)?(pedido|orden)',
    message: 'mensaje',
    reason: '(motivo|tipo(?=d))(d[ael]+(tu|su)?(consulta|contacto|solicitud|pedido))?',
  },
  lead: '(tus?|sus?) ',
  mark: 'opcion|requer',
};
