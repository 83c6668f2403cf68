import type { AfterwardsMessages } from '../messages/afterwards-messages.ts';
/** French, which is in the script, has these words here. */
export declare const french: AfterwardsMessages;
