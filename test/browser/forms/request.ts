import type { RequestValues } from '../../../src/widget/prefill/types.ts';

/** What every form of these tests is filled with. */
export const request = {
  subject: 'Demande de remboursement',
  email: 'camille@exemple.fr',
  name: 'Camille Martin',
  firstName: 'Camille',
  lastName: 'Martin',
  orderId: 'CMD-20418',
  reason: ['Demande de remboursement', 'Remboursement'],
  message: 'Bonjour,\n\nma commande CMD-20418 ne fonctionne plus.\n\nCamille',
} satisfies RequestValues;
