/**
 * Gives the focus that was on a button to the text beside it, which is read out by that; unless
 * the button still has it, or the customer has gone elsewhere.
 *
 * @param box what holds both
 */
export function moveFocus(box: Element | null, button: HTMLElement): void {
  const { activeElement } = document;
  if (button.isConnected || (activeElement && activeElement !== document.body)) return;
  box?.querySelector('p')?.focus();
}
