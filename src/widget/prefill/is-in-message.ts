import type { FieldReport } from './types.ts';

/** Whether the message says it too, so that a form without the field loses nothing. */
export const isInMessage = ({ key, outcome }: FieldReport): boolean =>
  outcome === 'not-found' && key !== 'subject' && key !== 'message';
