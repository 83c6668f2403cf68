import policy from 'virtual:embedded-policy/es';
import type { LanguagePart } from '../load-language.ts';
import { es } from '../messages/es.ts';

/** Spanish: the words of the interface, and of the shipped policy. */
const part: LanguagePart = { messages: es, policy };

export default part;
