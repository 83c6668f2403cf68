import type { AnalysisMessages } from '../messages/messages.ts';

/** French, which is in the script, has these words here. */
export const french: AnalysisMessages = {
  acts: 'Ce que vous pouvez encore faire',
  outcome: 'La réponse est alors : {outcome}',
  later: 'Ce qui change avec le temps',
  laterHint: 'Si rien d’autre ne change.',
  from: 'À partir du',
  after: 'Après le',
  path: 'Pourquoi ? Tout ce qui a compté',
  holds: 'Ce qui décide',
  fails: 'Ce qui écarte une autre réponse',
  open: 'Ce qui n’est pas connu',
};
