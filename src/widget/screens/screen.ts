import type { Policy } from '../../policy/types.ts';
import type { Messages } from '../messages/messages.ts';

/** What every screen needs to speak. */
export interface Screen {
  policy: Policy;
  /** Language of the interface, a BCP 47 tag. */
  lang: string;
  messages: Messages;
  /** The current instant; text without an offset is in the policy's time zone. */
  now: () => string | Date;
  /** Begins every id of this widget. */
  instance: string;
}
