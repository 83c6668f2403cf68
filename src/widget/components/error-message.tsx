/** The control that a message describes takes the focus once the message stands. */
function focusDescribed(message: HTMLElement | null) {
  message
    ?.closest('form')
    ?.querySelector<HTMLElement>(`[aria-describedby~="${message.id}"]`)
    ?.focus();
}

/** Tells what to mend; the `aria-describedby` of its control names its id. */
export function ErrorMessage({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} class="error" role="alert" ref={focusDescribed}>
      {text}
    </p>
  );
}
