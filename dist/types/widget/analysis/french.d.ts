import type { AnalysisMessages } from '../messages/messages.ts';
/** French, which is in the script, has these words here. */
export declare const french: AnalysisMessages;
