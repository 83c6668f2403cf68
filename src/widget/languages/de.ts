import policy from 'virtual:embedded-policy/de';
import type { LanguagePart } from '../load-language.ts';
import { de } from '../messages/de.ts';

/** German: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: de, policy };

export default part;
