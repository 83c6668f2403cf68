import type { FieldKey } from './types.ts';

/** Every key, in the order in which they choose their control and are reported. */
export const fieldKeys: readonly FieldKey[] = [
  'subject',
  'email',
  'name',
  'firstName',
  'lastName',
  'orderId',
  'message',
  'reason',
];
