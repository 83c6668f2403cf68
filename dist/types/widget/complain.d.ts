import { type ErrorDetail } from './events.ts';
/**
 * Tells the page's author, on the console and in an event, of something to mend.
 *
 * @param cause what was thrown; of a policy that is not valid, with its `issues`
 */
export declare function complain(host: HTMLElement, message: string, cause?: Partial<ErrorDetail>): void;
