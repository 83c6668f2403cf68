import { afterwardsMessages as french } from '../../languages/fr.ts';
import { insert } from '../messages/insert.ts';
import type { Messages } from '../messages/messages.ts';

/** A text with its moment or answer; a sentence loses its full stop by that. */
export function pairOf({ afterwards = french }: Messages, text: string, when: string): string {
  return when ? insert(afterwards.pair, { text: text.replace(/\.$/, ''), when }) : text;
}
