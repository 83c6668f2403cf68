import type { AfterwardsMessages } from '../../languages/afterwards-messages.ts';
import type { AnalysisMessages } from '../../languages/analysis-messages.ts';
import type { ExplanationWords } from '../../languages/explanation-words.ts';
import type { ResumeMessages } from '../../languages/resume-messages.ts';
import type { ScreenMessages } from '../../languages/screen-messages.ts';
import type { TraceMessages } from '../../languages/trace-messages.ts';
/**
 * All that the widget says in one language. Of French, only what the screens say is in the script;
 * the rest comes with the parts that say it.
 */
export interface Messages extends ScreenMessages {
    resume?: ResumeMessages;
    analysis?: AnalysisMessages;
    trace?: TraceMessages;
    afterwards?: AfterwardsMessages;
    /** By which the engine tells what a decision rests on. */
    engine?: ExplanationWords;
}
