import type { Messages } from './messages/messages.ts';

export interface FailureProps {
  messages: Messages;
  /** Where the form lives when it is on another page. */
  contactUrl: string | null;
  hasForm: () => boolean;
}

/** A quiet notice in place of the check: it cannot run, and the way to write is open. */
export function Failure({ messages, contactUrl, hasForm }: FailureProps) {
  return (
    <div class="root" part="root">
      <p>
        {messages.failure} {hasForm() && messages.failureForm}
      </p>
      {!hasForm() && contactUrl && <a href={contactUrl}>{messages.contact}</a>}
    </div>
  );
}
