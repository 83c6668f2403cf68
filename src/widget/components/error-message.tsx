import type { Screen } from '../screens/screen.ts';

/** The control that a message describes takes the focus once the message stands. */
function focusDescribed(message: HTMLElement | null) {
  message
    ?.closest('form')
    ?.querySelector<HTMLElement>(`[aria-describedby~="${message.id}"]`)
    ?.focus();
}

/** Tells what to mend, if anything; the `aria-describedby` of its control ends with its id. */
export function ErrorMessage({ instance, mistake }: Screen) {
  // Keyed by the mistake: one made again is announced and focused again.
  return mistake ? (
    <p key={mistake} id={`${instance}error`} class="error" role="alert" ref={focusDescribed}>
      {mistake.text}
    </p>
  ) : null;
}
