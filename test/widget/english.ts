import * as en from '../../src/languages/en.ts';
import type { Messages } from '../../src/widget/messages/messages.ts';

/** All that the widget says in English, as its part hands it out. */
export const english: Required<Messages> = {
  ...en.screenMessages,
  resume: en.resumeMessages,
  analysis: en.analysisMessages,
  trace: en.traceMessages,
  afterwards: en.afterwardsMessages,
  engine: en.explanationWords,
};
