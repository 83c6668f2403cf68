import type { Tools } from '../carry/tools.ts';
/**
 * Shows the result of answers that came with a link, at the moment at which they were given, and
 * says so on top of the page's widget. Nothing of it is kept on the device. Anybody can write such a
 * link: only answers that the policy in force can have are taken, and no moment that is to come.
 */
export declare function receiveAnswers(tools: Tools, packed: string): void;
