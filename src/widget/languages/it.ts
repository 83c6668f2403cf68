import policy from 'virtual:embedded-policy/it';
import type { LanguagePart } from '../load-language.ts';
import { it } from '../messages/it.ts';

/** Italian: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: it, policy };

export default part;
