/**
 * Copies a text; where the browser refuses, selects it in the control that shows it.
 *
 * @returns whether it is copied
 */
export async function copyText(
  text: string,
  shownIn: HTMLTextAreaElement | null | undefined,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shownIn?.focus();
    shownIn?.select();
    return false;
  }
}
