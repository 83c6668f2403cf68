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
  /** Unique prefix of ids. */
  instance: string;
  /** For the heading: it takes the focus when the customer's own act brought its screen. */
  heading: (element: HTMLElement | null) => void;
}

/** What the customer has to mend, and the name of the control to mend it in. */
export interface Mistake {
  control: string;
  text: string;
}
