import policy from 'virtual:embedded-policy/ar';
import type { LanguagePart } from '../load-language.ts';
import { ar } from '../messages/ar.ts';

/** Arabic: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: ar, policy };

export default part;
