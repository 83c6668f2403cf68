import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';
/** Italian. No article stands before a date: it would depend on the number (il 14, l’8). */
export declare const screenMessages: ScreenMessages;
export declare const resumeMessages: ResumeMessages;
export declare const analysisMessages: AnalysisMessages;
export declare const traceMessages: TraceMessages;
export declare const afterwardsMessages: AfterwardsMessages;
export declare const explanationWords: ExplanationWords;
export declare const comparisonWords: ComparisonWords;
export declare const formWords: FormWords;
