import type { EligibilityCheckElement } from './eligibility-check-element.ts';
import type { EventDetails } from './events.ts';
export type * from '../policy/types.ts';
export type { EligibilityCheckElement } from './eligibility-check-element.ts';
export type { AnswerDetail, DecisionDetail, ErrorDetail, EventDetails, PrefillDetail, } from './events.ts';
export type { FieldKey, FieldMapping, FieldOutcome, FieldReport } from './prefill/types.ts';
type Events = {
    [Type in keyof EventDetails]: CustomEvent<EventDetails[Type]>;
};
declare global {
    interface HTMLElementTagNameMap {
        'eligibility-check': EligibilityCheckElement;
    }
    interface GlobalEventHandlersEventMap extends Events {
    }
}
