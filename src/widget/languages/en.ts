import policy from 'virtual:embedded-policy/en';
import type { LanguagePart } from '../load-language.ts';
import { en } from '../messages/en.ts';

/** English: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: en, policy };

export default part;
