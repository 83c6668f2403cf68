import policy from 'virtual:embedded-policy/nl';
import type { LanguagePart } from '../load-language.ts';
import { nl } from '../messages/nl.ts';

/** Dutch: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: nl, policy };

export default part;
