import policy from 'virtual:embedded-policy/pt';
import type { LanguagePart } from '../load-language.ts';
import { pt } from '../messages/pt.ts';

/** Portuguese: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: pt, policy };

export default part;
